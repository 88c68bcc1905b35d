package nl.tim.analysis.administration.page;

import nl.tim.analysis.access.People;
import nl.tim.analysis.administration.Administration;
import nl.tim.analysis.administration.Taxonomies;
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
    EntryWords entryWords(Directory directory, People people, CodeLists lists) {
        return new EntryWords(directory, lists, people);
    }

    @Bean
    DirectoryViews directoryViews(Directory directory, EntryWords words) {
        return new DirectoryViews(directory, words);
    }

    @Bean
    EntryViews entryViews(Directory directory, EntryWords words, Administration administration, CodeLists lists) {
        return new EntryViews(directory, lists, words, new EffectWords(), administration);
    }

    @Bean
    @Order(84)
    Place codeListsPlace() {
        return new Place("place.codes", "/administration/code-lists");
    }

    @Bean
    CodeListViews codeListViews(CodeLists lists, People people) {
        return new CodeListViews(lists, people);
    }

    @Bean
    CodeViews codeViews(CodeLists lists, Taxonomies taxonomies, CodeListViews listViews) {
        return new CodeViews(lists, taxonomies, listViews);
    }
}
