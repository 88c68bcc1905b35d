package nl.tim.analysis.audit.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the index of the access log. Making the beans does not connect. */
@Configuration(proxyBeanMethods = false)
class AuditIndexConfiguration {

    @Bean
    ElasticLineIndex lineIndex(ElasticsearchClient client, ElasticsearchProperties properties) {
        return new ElasticLineIndex(client, properties.index() + "-access", properties.replicas());
    }
}
