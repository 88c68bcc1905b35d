package nl.tim.analysis.exposure.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import nl.tim.analysis.exposure.Exposure;
import nl.tim.analysis.exposure.Exposure.Measure;
import nl.tim.analysis.exposure.ExposurePeriod;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;
import nl.tim.schemas.topic.Topic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;

class KafkaExposuresIT {

    private final Namespace namespace = Services.shared().newNamespace();

    @Test
    void everyReplicaReadsWhatWasLoadedLast() {
        try (KafkaExposures one = started()) {
            one.store(List.of(
                    line("2026-Q1", Map.of(Measure.DISCHARGES, 900L)),
                    line("2026-Q2", Map.of(Measure.DISCHARGES, 1000L)),
                    line("2026-09", Map.of(Measure.REFERRALS, 31L, Measure.CONTACTS, 1200L))));
            one.store(List.of(line("2026-Q1", Map.of()), line("2026-Q2", Map.of(Measure.DISCHARGES, 1100L))));

            assertThat(one.all())
                    .containsExactlyInAnyOrder(
                            line("2026-Q2", Map.of(Measure.DISCHARGES, 1100L)),
                            line("2026-09", Map.of(Measure.REFERRALS, 31L, Measure.CONTACTS, 1200L)));
            try (KafkaExposures later = started()) {
                later.awaitCurrent();
                assertThat(later.all()).containsExactlyInAnyOrderElementsOf(one.all());
            }
        }
    }

    private KafkaExposures started() {
        Map<String, Object> config = Map.of("bootstrap.servers", namespace.bootstrapServers());
        KafkaExposures exposures = new KafkaExposures(
                config,
                () -> new KafkaProducer<>(config, new ByteArraySerializer(), new ByteArraySerializer()),
                namespace.topics().of(Topic.EXPOSURE),
                InstantSource.system());
        exposures.start();
        return exposures;
    }

    private static Exposure line(String period, Map<Measure, Long> numbers) {
        return new Exposure("UMCU", "HOSP", "VVT", ExposurePeriod.parse(period).orElseThrow(), numbers);
    }
}
