package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes domain events for tests. Ids are small numbers, times count seconds. */
public final class Events {
    /** When the first event of a test is recorded: just before midnight in Amsterdam's summer. */
    public static final Instant START = Instant.parse("2026-06-30T21:59:50Z");

    private Events() {}

    /** A UUID that shows its number. */
    public static UUID id(long number) {
        return new UUID(0x7000, number);
    }

    /** A report with this content check. */
    public static Event reported(long incident, long event, @Nullable String check) {
        return event(
                incident,
                event,
                null,
                check == null ? null : new ContentCheck(id(99), check),
                report("HOSP", "GP", "narrative " + event));
    }

    /** Added words. */
    public static Event supplemented(long incident, long event) {
        return event(incident, event, null, null, new Words.Supplemented(new Text.Opened("supplement " + event)));
    }

    /** An analyst's codes. */
    public static Event classified(long incident, long event, @Nullable Long expectedRevision) {
        return event(
                incident,
                event,
                expectedRevision,
                null,
                new Finding.Classified(new Codes("INF", null, "H4", null, "WEEKLY")));
    }

    /** Any fact as an event. */
    public static Event event(
            long incident, long event, @Nullable Long expectedRevision, @Nullable ContentCheck check, Fact fact) {
        String kind = fact instanceof Words ? Actor.REPORTER : Actor.ANALYST;
        return by(new Actor(kind, "someone", null), incident, event, expectedRevision, check, fact);
    }

    /** A command of an analyst, or words of a reporter, about incident 1 that do not depend on anything seen. */
    public static Event event(long event, Fact fact) {
        return event(1, event, null, null, fact);
    }

    /** Any fact told by this actor about incident 1. */
    public static Event by(Actor actor, long event, Fact fact) {
        return by(actor, 1, event, null, null, fact);
    }

    private static Event by(
            Actor actor,
            long incident,
            long event,
            @Nullable Long expectedRevision,
            @Nullable ContentCheck check,
            Fact fact) {
        return new Event(
                id(event), id(incident), START.plusSeconds(event), actor, expectedRevision, "2026.1", check, fact);
    }

    /** A minimal report between these sectors. */
    public static Reported report(String fromSector, String toSector, String narrative) {
        return report(fromSector, toSector, new Text.Opened(narrative), List.of());
    }

    /** A report with more organisations. */
    public static Reported report(
            String fromSector, String toSector, Text narrative, List<InvolvedOrganisation> involved) {
        return new Reported(
                "TIM-2026-7KQ4MX",
                "PROCES",
                null,
                null,
                "UNKNOWN",
                null,
                null,
                "UMCU",
                "UNK",
                involved,
                fromSector,
                toSector,
                null,
                null,
                new Codes("MED", "MED.03", "H1", "H4", "MONTHLY"),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                1,
                narrative,
                new Text.Opened("action"),
                null,
                new Patient(new Text.Opened("75-84"), null),
                null,
                false);
    }

    /** The state after these events; null when there are none. */
    public static @Nullable Incident fold(List<Event> events) {
        Incident state = null;
        for (Event event : events) {
            state = Fold.apply(state, event);
        }
        return state;
    }
}
