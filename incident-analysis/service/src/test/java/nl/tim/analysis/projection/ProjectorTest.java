package nl.tim.analysis.projection;

import static nl.tim.analysis.incident.Events.classified;
import static nl.tim.analysis.incident.Events.id;
import static nl.tim.analysis.incident.Events.reported;
import static nl.tim.analysis.incident.Events.supplemented;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import nl.tim.analysis.incident.Incident;
import org.junit.jupiter.api.Test;

class ProjectorTest {
    private static final RetrySettings RETRIES =
            new RetrySettings(Duration.ofMillis(1), Duration.ofMillis(2), Duration.ofMillis(20));

    private final MemoryIndex index = new MemoryIndex();
    private final MemoryLog log = new MemoryLog();
    private final RecordingDeadLetters deadLetters = new RecordingDeadLetters();
    private final List<DeadLetter> dead = deadLetters.letters;
    private final Projector projector = new Projector(
            index, log, deadLetters, RETRIES, new ProjectionCounters(new SimpleMeterRegistry(), "incidents-v1"));

    private Incident incident(long number) {
        return switch (index.documents.get(id(number))) {
            case Projected.Whole whole -> whole.incident();
            case Projected.Stub stub -> throw new AssertionError("a placeholder at " + stub.seq());
            case null -> throw new AssertionError("no document");
        };
    }

    @Test
    void foldsARunOfRecordsIntoOneWritePerIncident() {
        projector.project(List.of(
                log.append(reported(1, 1, "a")),
                log.append(reported(2, 2, "b")),
                log.append(supplemented(1, 3)),
                log.append(classified(1, 4, 2L))));

        assertThat(index.requests).hasSize(1);
        assertThat(incident(1).revision()).isEqualTo(3);
        assertThat(incident(2).revision()).isEqualTo(1);
    }

    @Test
    void sendsOnlyOverloadedDocumentsAgain() {
        index.script = (request, write) -> request < 3 && write.incidentId().equals(id(2))
                ? new ItemOutcome.Overloaded()
                : new ItemOutcome.Stored();

        projector.project(List.of(log.append(reported(1, 1, "a")), log.append(reported(2, 2, "b"))));

        assertThat(index.requests).hasSize(3);
        assertThat(index.requests.get(1)).containsExactly(id(2));
        assertThat(index.requests.get(2)).containsExactly(id(2));
        assertThat(incident(2).seq()).isEqualTo(1);
    }

    @Test
    void lastingOverload_throws_andTheNextTryStoresOnlyWhatIsLeft() {
        var batch = List.of(log.append(reported(1, 1, "a")), log.append(reported(2, 2, "b")));
        index.script = (_, write) ->
                write.incidentId().equals(id(2)) ? new ItemOutcome.Overloaded() : new ItemOutcome.Stored();
        assertThatThrownBy(() -> projector.project(batch)).isInstanceOf(UnavailableException.class);
        index.script = (_, _) -> new ItemOutcome.Stored();
        index.loads.clear();

        projector.project(batch);

        assertThat(index.loads).containsExactly(List.of(id(1)));
        assertThat(incident(1).seq()).isEqualTo(1);
        assertThat(incident(2).seq()).isEqualTo(1);
        assertThat(dead).isEmpty();
    }

    @Test
    void readsNoDocumentOfAReportThatIsNew_butThatOfOneThatIsNot() {
        projector.project(List.of(log.append(reported(1, 1, "a"))));
        assertThat(index.loads).isEmpty();

        projector.project(List.of(log.append(reported(1, 2, "b")), log.append(reported(2, 3, "c"))));

        assertThat(index.loads).containsExactly(List.of(id(1)));
        assertThat(incident(1).seq()).isEqualTo(2);
        assertThat(incident(2).seq()).isEqualTo(1);
    }

    @Test
    void unreadableRecord_isKeptOnce_afterTheOthersAreStored() {
        projector.project(List.of(log.appendUnreadable(id(1)), log.append(reported(1, 1, "a"))));

        assertThat(dead).extracting(DeadLetter::reason).containsExactly("CORRUPT");
        assertThat(incident(1).seq()).isEqualTo(1);
    }

    @Test
    void refusedRecord_isFoundKeptAndReplacedByAPlaceholder_andTheNextOneFoldsFromTheLog() {
        index.script = (request, write) -> request == 1 || (write instanceof Projected.Whole && write.seq() == 2)
                ? new ItemOutcome.Refused("document_parsing_exception")
                : new ItemOutcome.Stored();

        projector.project(List.of(
                log.append(reported(1, 1, "a")), log.append(supplemented(1, 2)), log.append(supplemented(1, 3))));

        assertThat(dead)
                .extracting(letter -> letter.raw().origin().offset() + " " + letter.reason())
                .containsExactly("1 REFUSED document_parsing_exception");
        assertThat(incident(1).seq()).isEqualTo(3);
        assertThat(incident(1).supplements()).hasSize(2);
        assertThat(log.scans).hasSize(1);
    }

    @Test
    void refusedRecord_leavesAPlaceholderAtItsVersion() {
        index.script = (_, write) -> write instanceof Projected.Whole && write.seq() == 2
                ? new ItemOutcome.Refused("illegal_argument_exception")
                : new ItemOutcome.Stored();

        projector.project(List.of(log.append(reported(1, 1, "a")), log.append(supplemented(1, 2))));

        assertThat(index.documents.get(id(1))).isEqualTo(new Projected.Stub(id(1), 2, new Applied(1, 1)));
    }

    @Test
    void lostDocument_isFoldedAgainFromTheLog() {
        projector.project(List.of(log.append(reported(1, 1, "a"))));
        index.documents.clear();

        projector.project(List.of(log.append(supplemented(1, 2))));

        assertThat(incident(1).seq()).isEqualTo(2);
        assertThat(incident(1).report()).isNotNull();
    }

    @Test
    void documentWrittenByAnother_isReadAgainAndFoldedOn() {
        var first = log.append(reported(1, 1, "a"));
        var second = log.append(supplemented(1, 2));
        projector.project(List.of(first));
        var repaired = new Projected.Whole(incident(1), new Applied(1, 0));
        // Between this projector's read and its write, a repair of the same incident gets in.
        index.script = (request, write) -> {
            if (request == 2) {
                index.documents.put(id(1), new Projected.Stub(id(1), 2, repaired.applied()));
            }
            return new ItemOutcome.Stored();
        };

        projector.project(List.of(second, log.append(supplemented(1, 3))));

        assertThat(incident(1).seq()).isEqualTo(3);
        assertThat(incident(1).supplements()).hasSize(2);
    }

    @Test
    void versionThatCannotBePassed_isWaitedForOutsideOfThePoll() {
        index.script = (_, _) -> new ItemOutcome.Stale();

        assertThatThrownBy(() -> projector.project(List.of(log.append(reported(1, 1, "a")))))
                .isInstanceOf(UnavailableException.class);
    }
}
