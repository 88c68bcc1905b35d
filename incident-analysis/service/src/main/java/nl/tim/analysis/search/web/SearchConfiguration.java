package nl.tim.analysis.search.web;

import java.util.Optional;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.search.Labels.Titles;
import nl.tim.analysis.search.SearchParser;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires reading of questions and writing of answers. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    FilterParser filterParser(CodeLists lists) {
        return new FilterParser(lists);
    }

    @Bean
    SearchParser searchParser(FilterParser filters) {
        return new SearchParser(filters);
    }

    @Bean
    Labels labels(Directory directory, ObjectProvider<Titles> titles, CodeLists lists) {
        return new Labels(
                lists,
                directory,
                id -> Optional.ofNullable(titles.getIfAvailable()).flatMap(known -> known.title(id)));
    }

    @Bean
    Answers answers(Labels labels, JsonMapper json) {
        return new Answers(labels, json);
    }

    @Bean
    FilterParameters filterParameters() {
        return new FilterParameters();
    }
}
