package nl.tim.analysis.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.tim.analysis.job.Difference.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AcceptedRecordsTest {
    private static final String PLACE = "tim.incident-events-3@17";

    @Test
    void aPlaceWithAReason_coversThatUnreadableRecord_andNothingElse() {
        var accepted = AcceptedRecords.of(List.of("# looked at in November", "", "  " + PLACE + " a wrong script  "));

        assertThat(accepted.covers(new Difference(Kind.UNREADABLE, PLACE, "CORRUPT")))
                .isTrue();
        assertThat(accepted.covers(new Difference(Kind.UNREADABLE, PLACE + "1", "CORRUPT")))
                .isFalse();
        assertThat(accepted.covers(new Difference(Kind.MISSING, PLACE, ""))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {PLACE, PLACE + "   ", "a wrong script", "tim.incident-events-3 a wrong script"})
    void aLineWithoutPlaceOrReason_isRefused(String line) {
        assertThatThrownBy(() -> AcceptedRecords.of(List.of("", line)))
                .isInstanceOf(UsageException.class)
                .hasMessageStartingWith("Line 2");
    }

    @Test
    void aFileThatIsNotThere_isWrongUse() {
        assertThatThrownBy(() -> VerifyJob.check(new JobArguments(List.of("--accepted=/nonexistent/accepted.txt"))))
                .isInstanceOf(UsageException.class);
        assertThat(AcceptedRecords.NONE.places()).isEmpty();
    }
}
