package nl.tim.analysis.projection.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.projection.FoundCases;
import nl.tim.analysis.projection.IndexVersions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the Elasticsearch side. Making the beans does not connect. */
@Configuration(proxyBeanMethods = false)
class ElasticProjectionConfiguration {

    @Bean
    IndexVersions indexVersions(ElasticsearchClient client, ElasticsearchProperties properties, Derivation derivation) {
        return new ElasticIndexVersions(client, properties, new DocumentWriter(derivation));
    }

    @Bean
    FoundCases foundCases(ElasticsearchClient client, ElasticsearchProperties properties, IndexVersions versions) {
        return new ElasticFoundCases(client, properties.names().readAlias(), versions.read());
    }
}
