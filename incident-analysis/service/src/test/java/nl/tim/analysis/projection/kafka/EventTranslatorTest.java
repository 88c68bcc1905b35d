package nl.tim.analysis.projection.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.tim.analysis.incident.Cases;
import nl.tim.schemas.event.IncidentEvent;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class EventTranslatorTest {

    @Test
    void everyBodyOfTheEnvelopeIsAFact_underItsOwnName() {
        var bodies = IncidentEvent.getClassSchema().getField("body").schema().getTypes().stream()
                .map(Schema::getName)
                .collect(Collectors.toSet());
        var facts = Cases.byName().values().stream()
                .map(event -> event.fact().type())
                .collect(Collectors.toSet());

        assertThat(facts).as("a body without a fact would be dead-lettered").isEqualTo(bodies);
    }
}
