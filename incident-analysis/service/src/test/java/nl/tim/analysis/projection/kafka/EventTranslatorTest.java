package nl.tim.analysis.projection.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.tim.analysis.incident.Fact;
import nl.tim.schemas.event.IncidentEvent;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class EventTranslatorTest {

    @Test
    void knowsEveryBodyOfTheEnvelope() {
        var bodies = IncidentEvent.getClassSchema().getField("body").schema().getTypes().stream()
                .map(Schema::getName)
                .toList();

        assertThat(bodies)
                .as("a body without a fact would be dead-lettered")
                .allMatch(body -> Arrays.stream(Fact.class.getPermittedSubclasses())
                        .anyMatch(fact -> body.equals("Incident" + fact.getSimpleName())));
    }
}
