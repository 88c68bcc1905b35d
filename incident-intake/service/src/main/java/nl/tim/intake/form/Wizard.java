package nl.tim.intake.form;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.Submission;
import nl.tim.intake.reporter.SignedIn;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** The form as a whole: opens reports, takes what pages send, and says what comes next. Safe for use by many threads. */
public final class Wizard {

    private final Organisations organisations;
    private final Entry entry;
    private final Route route;
    private final FilledIn filledIn;
    private final Mistakes mistakes;
    private final Review review;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    /** With ids that nobody used before. */
    public Wizard(
            Organisations organisations, CodeLists lists, Review review, Supplier<UUID> ids, InstantSource clock) {
        this.organisations = organisations;
        this.entry = new Entry(organisations, lists);
        this.route = new Route(organisations);
        this.filledIn = new FilledIn(route);
        this.mistakes = new Mistakes(route, organisations);
        this.review = review;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * A new report, with what a link and a login fill in; where both do, the link.
     *
     * @param person who logged in; null for whoever did not, or wants to stay unknown
     */
    public OpenReport open(Map<String, String> link, @Nullable SignedIn person) {
        OpenReport opened = OpenReport.open(ids.get(), clock.instant(), entry.prefilled(link));
        return person == null ? opened : opened.by(entry.known(person));
    }

    /** The report with what its page sent, right or wrong. */
    public OpenReport take(OpenReport report, Map<String, String> sent) {
        return report.with(entry.take(report.at(), report.answers(), sent));
    }

    /** The report as it would be sent. */
    public Submission submission(OpenReport report) {
        return filledIn.submission(report);
    }

    /**
     * What is wrong on the page where the report is.
     *
     * @param problems what the rules say of {@link #submission}
     */
    public List<Mistake> mistakes(OpenReport report, List<Problem> problems) {
        return mistakes.on(report.at(), report.answers(), problems);
    }

    /** The report at the page that comes after this one. */
    public OpenReport onward(OpenReport report) {
        return report.at(route.next(report));
    }

    /** The page before; null when that is the start page. */
    public @Nullable Step before(OpenReport report) {
        return route.previous(report);
    }

    /** The first question that lacks an answer; null when none does. */
    public @Nullable Step missing(OpenReport report) {
        return questions(report).stream()
                .filter(step -> !route.isAnswered(step, report.answers()))
                .findFirst()
                .orElse(null);
    }

    /** The questions of this report, in order. */
    public List<Step> questions(OpenReport report) {
        return route.questions(report.answers());
    }

    /** Which way to say "from whom to whom". */
    public Route route() {
        return route;
    }

    /** Who may be named. */
    public Organisations organisations() {
        return organisations;
    }

    /** What in the texts may tell who somebody is. */
    public Review review() {
        return review;
    }
}
