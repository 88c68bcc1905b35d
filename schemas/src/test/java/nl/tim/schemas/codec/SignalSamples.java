package nl.tim.schemas.codec;

import java.time.LocalDate;
import java.util.List;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.signal.ChangeSize;
import nl.tim.schemas.signal.ChoiceReason;
import nl.tim.schemas.signal.Evidence;
import nl.tim.schemas.signal.MethodChoice;
import nl.tim.schemas.signal.MethodParameter;
import nl.tim.schemas.signal.ScanRule;
import nl.tim.schemas.signal.SeriesName;
import nl.tim.schemas.signal.ShareOfAll;
import nl.tim.schemas.signal.SignalAcknowledged;
import nl.tim.schemas.signal.SignalCommented;
import nl.tim.schemas.signal.SignalDetected;
import nl.tim.schemas.signal.SignalDismissed;
import nl.tim.schemas.signal.SignalEvent;
import nl.tim.schemas.signal.SignalFollowed;

/** One record of every kind about signals, with every field set; always the same. */
final class SignalSamples {

    private static final LocalDate ONSET = LocalDate.of(2025, 11, 3);

    private SignalSamples() {}

    static SignalEvent detected() {
        return event(new SignalDetected(
                new SeriesName("BOUNDARY_TYPE", List.of("HOSP", "VVT", "MED")),
                new MethodChoice(
                        "WEEK",
                        "LIKELIHOOD_RATIO_CUSUM",
                        List.of(new MethodParameter("factor", 3.0)),
                        List.of(new ChoiceReason("RARE", 0.25, 0.5)),
                        "COUNT",
                        "QUARTER",
                        new ChoiceReason("POINTS_FILLED", 3.5, 2.0)),
                ONSET,
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 9),
                0.0001,
                0.02,
                300,
                new ChangeSize(12.0, 4.0, 3.0, 1.5, 5.2),
                new ShareOfAll("THIS_SERIES", 0.12, 0.04, 0.001, new ChangeSize(100.0, 95.0, 1.05, 0.8, 1.3)),
                new ScanRule(0.1, "BENJAMINI_HOCHBERG", 0.005, 0.01, 5.0, 0.8, 0.9, 3),
                evidence()));
    }

    static SignalEvent followed() {
        return event(new SignalFollowed(evidence()));
    }

    private static Evidence evidence() {
        return new Evidence(LocalDate.of(2024, 1, 1), List.of(0, 1, 2), List.of(3, 4, 5), List.of(1.5));
    }

    static SignalEvent acknowledged() {
        return event(new SignalAcknowledged(Samples.sealed(Samples.TEXT_KEY, "note")));
    }

    static SignalEvent dismissed() {
        return event(new SignalDismissed("MEER_GEMELD", Samples.sealed(Samples.TEXT_KEY, "note")));
    }

    static SignalEvent commented() {
        return event(new SignalCommented(Samples.sealed(Samples.TEXT_KEY, "note")));
    }

    private static SignalEvent event(Object body) {
        return new SignalEvent(
                Samples.EVENT,
                "0123456789abcdef0123456789abcdef",
                Samples.AT,
                new Actor("ANALYST", "subject", "TRIJN"),
                "2026.1",
                body);
    }
}
