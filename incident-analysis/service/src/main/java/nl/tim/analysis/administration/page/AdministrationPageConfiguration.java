package nl.tim.analysis.administration.page;

import nl.tim.analysis.access.People;
import nl.tim.analysis.administration.Administration;
import nl.tim.analysis.directory.Directory;
import nl.tim.look.Frame.Place;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the pages of administrators. */
@Configuration(proxyBeanMethods = false)
class AdministrationPageConfiguration {

    @Bean
    @Order(82)
    Place directoryPlace() {
        return new Place("place.directory", "/administration/directory");
    }

    @Bean
    EntryWords entryWords(Directory directory, People people) {
        return new EntryWords(directory, CodeLists.load(), people);
    }

    @Bean
    DirectoryViews directoryViews(Directory directory, EntryWords words) {
        return new DirectoryViews(directory, words);
    }

    @Bean
    EntryViews entryViews(Directory directory, EntryWords words, Administration administration) {
        return new EntryViews(directory, CodeLists.load(), words, new EffectWords(), administration);
    }
}
