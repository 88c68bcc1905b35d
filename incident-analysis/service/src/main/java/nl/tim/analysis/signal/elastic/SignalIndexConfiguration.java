package nl.tim.analysis.signal.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import nl.tim.analysis.elastic.ElasticsearchProperties;
import nl.tim.analysis.signal.WeekCounts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the counting of scans to Elasticsearch. */
@Configuration(proxyBeanMethods = false)
class SignalIndexConfiguration {

    @Bean
    WeekCounts weekCounts(ElasticsearchClient client, ElasticsearchProperties properties) {
        return new ElasticWeekCounts(client, properties.names().readAlias());
    }
}
