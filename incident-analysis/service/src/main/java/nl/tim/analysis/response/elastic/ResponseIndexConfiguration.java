package nl.tim.analysis.response.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import nl.tim.analysis.projection.FoundCases;
import nl.tim.analysis.response.Responses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the counting of answers to Elasticsearch. */
@Configuration(proxyBeanMethods = false)
class ResponseIndexConfiguration {

    @Bean
    Responses responses(ElasticsearchClient client, ElasticsearchProperties properties, FoundCases cases) {
        return new ElasticResponses(client, properties.names().readAlias(), cases);
    }
}
