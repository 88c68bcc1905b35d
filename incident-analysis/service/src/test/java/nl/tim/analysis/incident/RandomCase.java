package nl.tim.analysis.incident;

import static nl.tim.analysis.incident.Events.id;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.jspecify.annotations.Nullable;

/**
 * The log of one incident on which several people work at once: each sees the case only now and then, and decides on what they saw. The same
 * seed gives the same log, whatever the texts say.
 */
public final class RandomCase {
    private static final List<Actor> PEOPLE = List.of(
            new Actor(Actor.REPORTER, "reporter", "REGIOZORGNU"),
            new Actor(Actor.ANALYST, "first", null),
            new Actor(Actor.ANALYST, "second", null),
            new Actor(Actor.COORDINATOR, "coordinator", "UMCU"),
            new Actor(Actor.RESPONDENT, "respondent", "ANTONIUS"),
            new Actor(Actor.SYSTEM, null, null));
    private static final List<String> ORGANISATIONS = List.of("UMCU", "ANTONIUS", "TRIJN");

    private final RandomGenerator random;
    private final Function<String, Text> texts;
    private final List<Event> log = new ArrayList<>();
    private final long incident;
    private final long[] seen = new long[PEOPLE.size()];
    private @Nullable Incident now;

    private RandomCase(long seed, long incident, Function<String, Text> texts) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.incident = incident;
        this.texts = texts;
    }

    /** A log of so many records; event ids are unique for each incident number. */
    public static List<Event> log(long seed, long incident, int records, Function<String, Text> texts) {
        var made = new RandomCase(seed, incident, texts);
        for (int i = 0; i < records; i++) {
            made.next();
        }
        return made.log;
    }

    private void next() {
        if (!log.isEmpty() && random.nextInt(12) == 0) {
            append(log.get(random.nextInt(log.size())));
            return;
        }
        int person = random.nextInt(PEOPLE.size());
        if (random.nextInt(3) > 0 && now != null) {
            seen[person] = now.revision();
        }
        long number = incident * 10_000 + log.size();
        Fact fact = log.size() == 1 ? report("first", number) : fact(number);
        Long expected = fact instanceof Command && random.nextInt(4) > 0 ? seen[person] : null;
        var check = fact instanceof Reported ? new ContentCheck(id(9), "check " + random.nextInt(2)) : null;
        append(new Event(
                id(number),
                id(incident),
                Events.START.plusSeconds(log.size() * 3_600L),
                PEOPLE.get(person),
                expected,
                "2026.1",
                check,
                fact));
    }

    private void append(Event event) {
        log.add(event);
        now = Fold.apply(now, event);
    }

    private Fact fact(long n) {
        return switch (random.nextInt(31)) {
            case 0 -> report("again", n);
            case 1, 2 -> new Words.Supplemented(text("supplement", n));
            case 3 -> new Words.Answered(random.nextBoolean() ? null : any(), text("answer", n));
            case 4 -> new Words.Rated("USEFUL", text("rating", n));
            case 5 -> random.nextInt(6) == 0 ? new Words.Withdrawn(text("withdrawal", n)) : note(n);
            case 6, 7, 8 -> new Words.AccountGiven(organisation(), null, text("account", n), random.nextBoolean());
            case 9 -> new Words.AccountGiven(organisation(), any(), null, true);
            case 10, 11 -> new Handling.Triaged("H" + random.nextInt(6), null, "WEEKLY");
            case 12 -> new Handling.Assigned("someone");
            case 13 -> new Handling.PutOnHold(text("hold", n));
            case 14, 15 -> new Handling.Resumed();
            case 16 -> new Handling.InformationRequested(text("question", n));
            case 17 -> random.nextInt(3) == 0 ? new Handling.Rejected("TEST", text("reason", n)) : note(n);
            case 18, 19 -> new Involving.Routed(organisation(), null, text("message", n));
            case 20 -> new Involving.RespondentInvited(organisation(), "hash");
            case 21 -> new Finding.Classified(new Codes("INF", null, "H4", null, "WEEKLY"));
            case 22 -> causes(n);
            case 23 -> new Finding.AgreementLinked(Cases.agreement(), text("agreement", n), random.nextInt(3) == 0);
            case 24 -> new Finding.IncidentLinked(Cases.DUPLICATE, random.nextBoolean());
            case 25 ->
                new Finding.MeasuresAgreed(
                        List.of(new Measure(id(n), "PROC", text("measure", n), null, false, null, null)));
            case 26 -> new Handling.FeedbackSent(text("feedback", n), random.nextBoolean());
            case 27 -> new Handling.Closed(null);
            case 28 -> new Handling.Reopened(text("reopening", n));
            case 29 -> calamity(n);
            default ->
                new Safeguard.RedactionCorrected(
                        any(), random.nextBoolean() ? "supplement" : "account", null, List.of(new Span(-1, 4)));
        };
    }

    private Fact causes(long n) {
        var cause = new Cause(id(n), null, text("cause", n), text("evidence", n), "OP", "UMCU", null);
        return new Finding.RootCausesIdentified(random.nextBoolean(), List.of(cause), List.of());
    }

    private Fact calamity(long n) {
        return random.nextBoolean()
                ? new Safeguard.CalamitySuspected(null, LocalDate.of(2026, 7, 1), null, text("calamity", n))
                : new Safeguard.CalamityCleared("GEMELD", text("cleared", n));
    }

    private Fact note(long n) {
        return new Words.NoteAdded(text("note", n));
    }

    private Fact report(String words, long n) {
        return Events.report("HOSP", "GP", text(words, n), List.of());
    }

    private UUID any() {
        return log.isEmpty() ? id(1) : log.get(random.nextInt(log.size())).eventId();
    }

    private String organisation() {
        return ORGANISATIONS.get(random.nextInt(ORGANISATIONS.size()));
    }

    private Text text(String words, long n) {
        return texts.apply(words + " " + n);
    }
}
