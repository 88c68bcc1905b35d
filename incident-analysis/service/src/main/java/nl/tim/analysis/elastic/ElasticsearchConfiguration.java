package nl.tim.analysis.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import java.time.Duration;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The client bean; making it does not connect. */
@Configuration(proxyBeanMethods = false)
class ElasticsearchConfiguration {

    @Bean(destroyMethod = "close")
    RestClient elasticsearchRestClient(ElasticsearchProperties properties) {
        return RestClient.builder(HttpHost.create(properties.url().toString()))
                .setRequestConfigCallback(request -> request.setConnectTimeout(millis(properties.connectTimeout()))
                        .setSocketTimeout(millis(properties.socketTimeout()))
                        .setConnectionRequestTimeout(millis(properties.socketTimeout())))
                .setHttpClientConfigCallback(http ->
                        // Without it, each request reads a Java-serialised object that says how to sign in to whom.
                        http.disableAuthCaching()
                                .setMaxConnPerRoute(properties.connections())
                                .setMaxConnTotal(properties.connections()))
                .build();
    }

    /** Thread-safe; calls block, so never on an event loop. */
    @Bean
    ElasticsearchClient elasticsearchClient(RestClient restClient) {
        return new ElasticsearchClient(new RestClientTransport(restClient, new Jackson3JsonpMapper()));
    }

    private static int millis(Duration duration) {
        return Math.toIntExact(duration.toMillis());
    }
}
