package nl.tim.analysis.projection.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.AbstractList;
import java.util.List;
import nl.tim.analysis.projection.DeadLetters;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.ProjectionCounters;
import nl.tim.analysis.projection.Projector;
import nl.tim.analysis.projection.RetrySettings;
import nl.tim.analysis.testing.Region;
import nl.tim.analysis.testing.RunningAnalysis;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

class ProjectorAliveIT {

    /** Runs out of stack as soon as it is read. */
    private static final List<ConsumerRecord<byte[], byte[]>> TOO_DEEP = new AbstractList<>() {
        @Override
        public ConsumerRecord<byte[], byte[]> get(int index) {
            throw new StackOverflowError();
        }

        @Override
        public int size() {
            return 1;
        }
    };

    @Test
    void anErrorInTheListener_takesLivenessDown_forGood() throws Exception {
        try (var region = new Region()) {
            assertThat(liveness(region)).isEqualTo(200);
            ProjectionListener listener = listener(region);

            assertThatThrownBy(() -> listener.onMessage(TOO_DEEP)).isInstanceOf(StackOverflowError.class);

            assertThat(liveness(region)).isEqualTo(503);
            assertThat(region.analysis().bean(ProjectorAlive.class).failure())
                    .isEqualTo("java.lang.StackOverflowError");
        }
    }

    private static ProjectionListener listener(Region region) {
        RunningAnalysis service = region.analysis();
        var projector = new Projector(
                service.bean(IndexVersions.class).open(region.namespace.index() + "-v1"),
                service.bean(IncidentLog.class),
                service.bean(DeadLetters.class),
                new RetrySettings(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(20)),
                new ProjectionCounters(new SimpleMeterRegistry(), "incidents"));
        return new ProjectionListener(service.bean(EventDecoder.class), projector, service.bean(ProjectorAlive.class));
    }

    private static int liveness(Region region) throws IOException, InterruptedException {
        URI health = URI.create("http://127.0.0.1:" + region.analysis().managementPort() + "/actuator/health/liveness");
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
