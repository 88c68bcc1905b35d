package nl.tim.analysis.search.web;

import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.search.SearchParser;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Wires reading of questions and writing of answers. */
@Configuration(proxyBeanMethods = false)
class SearchConfiguration {

    @Bean
    FilterParser filterParser() {
        return new FilterParser(CodeLists.load());
    }

    @Bean
    SearchParser searchParser(FilterParser filters) {
        return new SearchParser(filters);
    }

    @Bean
    Labels labels(Directory directory) {
        return new Labels(CodeLists.load(), directory);
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
