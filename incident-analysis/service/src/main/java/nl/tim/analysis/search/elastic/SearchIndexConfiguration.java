package nl.tim.analysis.search.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import nl.tim.analysis.search.IncidentNames;
import nl.tim.analysis.search.Incidents;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the incidents to Elasticsearch. */
@Configuration(proxyBeanMethods = false)
class SearchIndexConfiguration {

    @Bean
    Incidents incidents(ElasticsearchClient client, ElasticsearchProperties properties) {
        return new ElasticIncidents(client, properties.names().readAlias());
    }

    @Bean
    IncidentNames incidentNames(Incidents incidents) {
        return new IncidentNames(incidents);
    }
}
