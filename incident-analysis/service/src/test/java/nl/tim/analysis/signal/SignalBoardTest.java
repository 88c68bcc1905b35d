package nl.tim.analysis.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.signal.SignalFact.Acknowledged;
import nl.tim.analysis.signal.SignalFact.Commented;
import nl.tim.analysis.signal.SignalFact.Detected;
import nl.tim.analysis.signal.SignalFact.Dismissed;
import nl.tim.analysis.signal.SignalFact.What;
import org.junit.jupiter.api.Test;

class SignalBoardTest {

    private final SignalBoard board = new SignalBoard();
    private int events;

    @Test
    void whatPeopleDecidedLast_isTheStatus_alsoWhenItIsFoundAgain() {
        apply(found(1));
        assertThat(signal().status()).isEqualTo(SignalStatus.DETECTED);
        apply(new Acknowledged(null));
        assertThat(signal().status()).isEqualTo(SignalStatus.ACKNOWLEDGED);
        apply(new Dismissed("TOEVAL", null));
        apply(new Commented(Optional::empty));
        apply(found(2));
        assertThat(signal().status()).isEqualTo(SignalStatus.DISMISSED);
        assertThat(signal().history()).hasSize(5);
    }

    @Test
    void theSameFactTwice_andAnOlderFinding_changeNothing() {
        apply(found(2));
        SignalFact comment = fact(new Commented(Optional::empty));
        board.apply(comment);
        RaisedSignal before = signal();

        board.apply(comment);
        apply(found(1));
        apply(found(2));

        assertThat(signal()).isEqualTo(before);
    }

    @Test
    void ofManyFindingsTheFirstAndTheNewestStay() {
        for (int week = 1; week <= 50; week++) {
            apply(found(week));
        }
        assertThat(signal().history()).hasSize(2);
        assertThat(signal().first().from()).isEqualTo(LocalDate.of(2026, 1, 12));
        assertThat(signal().latest().from()).isEqualTo(LocalDate.of(2026, 12, 21));
    }

    @Test
    void whatAScanSawLaterStays_untilItFindsIt() {
        apply(found(1));
        apply(followed(9));
        apply(followed(5));
        assertThat(signal().seen().until()).isEqualTo(LocalDate.of(2026, 3, 16));
        assertThat(signal().history()).hasSize(2);
        apply(found(2));
        assertThat(signal().seen().until()).isEqualTo(LocalDate.of(2026, 3, 16));
        apply(found(20));
        assertThat(signal().seen()).isEqualTo(signal().latest().evidence());
        assertThat(signal().latest().from()).isEqualTo(LocalDate.of(2026, 5, 25));
    }

    @Test
    void wordsAboutNoSignal_areLeftOut() {
        apply(new Acknowledged(null));
        assertThat(board.all()).isEmpty();
    }

    private static SignalFact.Followed followed(int week) {
        return new SignalFact.Followed(Signals.found(week).evidence());
    }

    private static Detected found(int week) {
        return new Detected(Signals.found(week));
    }

    private void apply(What what) {
        board.apply(fact(what));
    }

    private SignalFact fact(What what) {
        return new SignalFact(new UUID(0, ++events), "s", Instant.EPOCH, "ANALYST", what);
    }

    private RaisedSignal signal() {
        return board.find("s").orElseThrow();
    }
}
