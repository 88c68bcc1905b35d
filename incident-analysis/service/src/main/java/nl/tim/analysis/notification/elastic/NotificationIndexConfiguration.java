package nl.tim.analysis.notification.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import nl.tim.analysis.notification.OpenCases;
import nl.tim.analysis.projection.IndexVersions;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the finding of open cases to Elasticsearch. */
@Configuration(proxyBeanMethods = false)
class NotificationIndexConfiguration {

    @Bean
    OpenCases openCases(ElasticsearchClient client, ElasticsearchProperties properties, IndexVersions versions) {
        return new ElasticOpenCases(client, properties.names().readAlias(), versions.read());
    }
}
