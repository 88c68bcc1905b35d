package nl.tim.analysis.projection.elastic;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static nl.tim.analysis.incident.Events.fold;
import static nl.tim.analysis.incident.Events.id;
import static nl.tim.analysis.incident.Events.reported;
import static nl.tim.analysis.projection.IncidentIndex.Versioning.NEWER;
import static nl.tim.analysis.projection.IncidentIndex.Versioning.NEWER_OR_SAME;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.Jackson3JsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.ItemOutcome;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.codes.CodeLists;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ElasticIncidentIndexTest {
    @RegisterExtension
    static final WireMockExtension SERVER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    @SuppressWarnings("NullAway.Init")
    private RestClient rest;

    @SuppressWarnings("NullAway.Init")
    private ElasticIncidentIndex index;

    @BeforeEach
    void connect() {
        rest = RestClient.builder(new HttpHost("127.0.0.1", SERVER.getPort()))
                .setRequestConfigCallback(request -> request.setSocketTimeout(4_000))
                .build();
        var client = new ElasticsearchClient(new RestClientTransport(rest, new Jackson3JsonpMapper()));
        index = new ElasticIncidentIndex(
                client, "incidents-v1-writes", new DocumentWriter(new Derivation(CodeLists.load())));
    }

    @AfterEach
    void disconnect() throws Exception {
        rest.close();
    }

    private static Projected whole(long number) {
        return new Projected.Whole(
                Objects.requireNonNull(fold(List.of(reported(number, number, "a")))), new Applied(0, number));
    }

    private static ResponseDefinitionBuilder json(int status, String body) {
        return aResponse()
                .withStatus(status)
                .withHeader("X-Elastic-Product", "Elasticsearch")
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    private void answer(ResponseDefinitionBuilder response) {
        SERVER.stubFor(any(anyUrl()).willReturn(response));
    }

    @Test
    void sendsOneBulk_ofVersionedDocuments_thatMayNotMakeAnIndex() {
        answer(json(200, "{\"took\":1,\"errors\":false,\"items\":[]}"));

        Map<UUID, ItemOutcome> outcomes = index.store(List.of(whole(1), whole(2)), NEWER);

        var request = SERVER.getAllServeEvents().getFirst().getRequest();
        assertThat(request.getUrl()).isEqualTo("/incidents-v1-writes/_bulk?require_alias=true");
        assertThat(request.getBodyAsString().lines().toList())
                .hasSize(4)
                .element(0)
                .isEqualTo("{\"index\":{\"_id\":\"" + id(1) + "\",\"version\":1,\"version_type\":\"external\"}}");
        assertThat(outcomes)
                .as("an item without an answer is not stored")
                .containsOnly(
                        Map.entry(id(1), new ItemOutcome.Overloaded()), Map.entry(id(2), new ItemOutcome.Overloaded()));
    }

    @Test
    void repairMayReplaceTheSameVersion() {
        answer(json(200, "{\"took\":1,\"errors\":false,\"items\":[]}"));

        assertThat(index.store(List.of(whole(1)), NEWER_OR_SAME)).hasSize(1);

        assertThat(SERVER.getAllServeEvents().getFirst().getRequest().getBodyAsString())
                .contains("\"version_type\":\"external_gte\"");
    }

    @Test
    void judgesEachItemOfAHalfFailedBatchByItself() {
        answer(json(
                200,
                "{\"took\":1,\"errors\":true,\"items\":["
                        + item(1, 201, null) + "," + item(2, 429, "es_rejected_execution_exception") + ","
                        + item(3, 409, "version_conflict_engine_exception") + ","
                        + item(4, 400, "document_parsing_exception")
                        + "]}"));

        assertThat(index.store(List.of(whole(1), whole(2), whole(3), whole(4)), NEWER))
                .containsOnly(
                        Map.entry(id(1), new ItemOutcome.Stored()),
                        Map.entry(id(2), new ItemOutcome.Overloaded()),
                        Map.entry(id(3), new ItemOutcome.Stale()),
                        Map.entry(id(4), new ItemOutcome.Refused("document_parsing_exception")));
    }

    private static String item(long number, int status, @Nullable String error) {
        String outcome = error == null
                ? "\"result\":\"created\",\"_version\":1"
                : "\"error\":{\"type\":\"" + error + "\",\"reason\":\"Preview of field's value: 'geheim'\"}";
        return "{\"index\":{\"_index\":\"incidents-v1\",\"_id\":\"" + id(number) + "\",\"status\":" + status + ","
                + outcome + "}}";
    }

    @ParameterizedTest
    @MethodSource("failures")
    void requestThatFailsAsAWhole_isUnavailable_andTheMessageHoldsNothingOfTheAnswer(
            ResponseDefinitionBuilder failure) {
        answer(failure);

        assertThatThrownBy(() -> index.store(List.of(whole(1)), NEWER))
                .isInstanceOf(UnavailableException.class)
                .hasMessageNotContaining("geheim")
                .hasNoCause();
        assertThatThrownBy(() -> index.load(List.of(id(1))))
                .isInstanceOf(UnavailableException.class)
                .hasMessageNotContaining("geheim")
                .hasNoCause();
    }

    static Stream<ResponseDefinitionBuilder> failures() {
        String error = "{\"error\":{\"type\":\"some_exception\",\"reason\":\"geheim\"},\"status\":503}";
        return Stream.of(
                json(503, error),
                json(429, error.replace("503", "429")),
                json(401, error.replace("503", "401")),
                json(400, error.replace("503", "400")),
                json(502, "<html>geheim</html>"),
                json(200, "geheim"),
                json(200, "{}"),
                json(200, ""),
                json(200, "{\"took\":1,\"errors\":false,\"items\":[{\"index\":{\"_id\":"),
                json(200, "{}").withFixedDelay(6_000),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER),
                aResponse().withFault(Fault.EMPTY_RESPONSE),
                aResponse().withFault(Fault.RANDOM_DATA_THEN_CLOSE));
    }
}
