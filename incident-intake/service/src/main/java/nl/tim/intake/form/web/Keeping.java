package nl.tim.intake.form.web;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import nl.tim.intake.draft.DraftCode;
import nl.tim.intake.draft.DraftStore.StoreAwayException;
import nl.tim.intake.draft.Drafts;
import nl.tim.intake.draft.OwnDrafts;
import nl.tim.intake.form.Dates;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.reporter.Reporters;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Keeps an unfinished report for its reporter, and gives it back. Safe for use by many threads. */
final class Keeping {

    private static final Duration KEPT = Duration.ofDays(7);

    private final Drafts drafts;
    private final OwnDrafts own;
    private final Reporters reporters;
    private final Pages pages;
    private final ReportBytes bytes = new ReportBytes();
    private final InstantSource clock;

    Keeping(Drafts drafts, OwnDrafts own, Reporters reporters, Pages pages, InstantSource clock) {
        this.drafts = drafts;
        this.own = own;
        this.reporters = reporters;
        this.pages = pages;
        this.clock = clock;
    }

    /** Keeps it, under the code that it has or a new one, and tells the code. */
    Mono<Rendering> keep(OpenReport report, Told told) {
        DraftCode given = report.draft();
        DraftCode code = given == null ? drafts.newCode() : given;
        OpenReport kept = report.kept(code);
        return Mono.fromFuture(drafts.keep(code, bytes.write(kept, clock.instant())), true)
                .doOnSuccess(_ -> shelve(kept, code))
                .thenReturn(kept)
                .map(done -> page(done, code, told))
                .onErrorResume(_ -> Mono.fromSupplier(() -> notKept(report)));
    }

    /** Best effort: the code opens it in any case. */
    private void shelve(OpenReport report, DraftCode code) {
        report.sender().ifPresent(person -> {
            var unused = own.add(reporters.shelf(person.pseudonym()), code);
        });
    }

    /** The page of a report that was kept before. */
    Rendering page(OpenReport kept, DraftCode code, Told told) {
        LocalDate until = LocalDate.ofInstant(clock.instant().plus(KEPT), Dates.ZONE);
        return Rendering.view("form/kept")
                .model(pages.carried(kept))
                .modelAttribute("code", code.grouped())
                .modelAttribute("own", kept.sender().isPresent())
                .modelAttribute("until", told.longDate(until.minusDays(1)))
                .build();
    }

    private Rendering notKept(OpenReport report) {
        return Rendering.view("form/kept")
                .model(pages.carried(report))
                .modelAttribute("code", "")
                .modelAttribute("own", false)
                .status(HttpStatus.SERVICE_UNAVAILABLE)
                .build();
    }

    /** What was kept under the code; empty when there is nothing, or no longer. */
    Optional<OpenReport> find(DraftCode code) throws StoreAwayException {
        return drafts.find(code).flatMap(bytes::read).map(ReportBytes.Written::report);
    }

    /** Forgets a report that was sent. */
    void sent(OpenReport report) {
        DraftCode code = report.draft();
        if (code != null) {
            // Best effort: the report itself is stored, and what stays is gone after a week.
            var unused = drafts.forget(code);
        }
    }
}
