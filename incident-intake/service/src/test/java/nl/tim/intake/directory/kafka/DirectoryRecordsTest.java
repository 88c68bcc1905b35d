package nl.tim.intake.directory.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.Label;
import nl.tim.schemas.directory.Person;
import org.junit.jupiter.api.Test;

class DirectoryRecordsTest {

    @Test
    void peopleAreNothingThatAReporterChooses() {
        assertThat(DirectoryRecords.entry(record(new Person("Beheerder", List.of("administrator"), null))))
                .isEmpty();
        assertThat(DirectoryRecords.entry(record(new CarePathway(new Label("Hart", "Heart"), "REGIO"))))
                .isPresent();
    }

    private static DirectoryEntry record(Object entry) {
        return DirectoryEntry.newBuilder().setCode("X-1").setEntry(entry).build();
    }
}
