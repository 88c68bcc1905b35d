package nl.tim.analysis.audit.page;

import nl.tim.analysis.audit.LineIndex;
import nl.tim.analysis.audit.WordOpener;
import nl.tim.analysis.directory.Directory;
import nl.tim.look.Frame.Place;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Wires the page of the access log. */
@Configuration(proxyBeanMethods = false)
class AuditPageConfiguration {

    @Bean
    @Order(90)
    Place accessLogPlace() {
        return new Place("place.access-log", "/access-log");
    }

    @Bean
    LineViews lineViews(LineIndex index, WordOpener words, Directory directory) {
        return new LineViews(index, words, directory);
    }
}
