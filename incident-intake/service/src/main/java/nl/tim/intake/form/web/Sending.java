package nl.tim.intake.form.web;

import java.time.InstantSource;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;
import nl.tim.intake.form.Dates;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.Mistake;
import nl.tim.intake.form.Mistakes;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Review.Kind;
import nl.tim.intake.form.Step;
import nl.tim.intake.form.Wizard;
import nl.tim.intake.report.Answer;
import nl.tim.intake.report.Answer.Accepted;
import nl.tim.intake.report.Answer.Invalid;
import nl.tim.intake.report.Answer.OtherContent;
import nl.tim.intake.report.Answer.Reason;
import nl.tim.intake.report.Answer.Unavailable;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.ReportProperties;
import nl.tim.intake.report.Reports;
import nl.tim.intake.report.Sender;
import nl.tim.intake.reporter.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Sends a report the way every report is sent, and shows what became of it. Safe for use by many threads. */
final class Sending {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final Wizard wizard;
    private final Reports reports;
    private final ReportProperties properties;
    private final Pages pages;
    private final Keeping keeping;
    private final InstantSource clock;

    Sending(
            Wizard wizard,
            Reports reports,
            ReportProperties properties,
            Pages pages,
            Keeping keeping,
            InstantSource clock) {
        this.wizard = wizard;
        this.reports = reports;
        this.properties = properties;
        this.pages = pages;
        this.keeping = keeping;
        this.clock = clock;
    }

    Mono<Rendering> send(OpenReport report, Told told, boolean byScript) {
        Step missing = wizard.missing(report);
        if (missing != null) {
            OpenReport there = report.at(missing);
            return Mono.just(pages.step(there, wizard.mistakes(there, List.of()), told));
        }
        boolean open =
                wizard.review().of(report).stream().anyMatch(text -> text.has(Kind.MUST_GO) || text.has(Kind.DOUBTFUL));
        if (open) {
            return Mono.just(pages.step(report.at(Step.CHECK), List.of(), told));
        }
        return Mono.fromFuture(
                        reports.submit(report.incidentId(), wizard.submission(report), false, sender(report)), true)
                .timeout(properties.deadline())
                .onErrorReturn(TimeoutException.class, new Unavailable(Reason.LOG_AWAY))
                .map(answer -> page(report, answer, told, byScript));
    }

    private static @Nullable Sender sender(OpenReport report) {
        return report.sender().map(SignedIn::sender).orElse(null);
    }

    private Rendering page(OpenReport report, Answer answer, Told told, boolean byScript) {
        return switch (answer) {
            case Accepted accepted -> received(report, accepted);
            case Unavailable _ -> waiting(report, byScript);
            case OtherContent _ ->
                Rendering.view("form/conflict")
                        .status(HttpStatus.UNPROCESSABLE_CONTENT)
                        .build();
            case Invalid(List<Problem> problems) -> invalid(report, problems, told);
        };
    }

    private Rendering received(OpenReport report, Accepted accepted) {
        keeping.sent(report);
        return Rendering.view("form/received")
                .model(pages.carried(report))
                .modelAttribute("reference", accepted.reference())
                .modelAttribute("receipt", accepted.receipt())
                .modelAttribute("own", report.sender().isPresent())
                .modelAttribute("calamity", report.answers().is(Field.CALAMITY, "YES"))
                .build();
    }

    /** Scripts show only answers that are no errors. */
    private Rendering waiting(OpenReport report, boolean byScript) {
        LocalTime now = LocalTime.ofInstant(clock.instant(), Dates.ZONE);
        return Rendering.view("form/waiting")
                .model(pages.carried(report))
                .modelAttribute("tried", TIME.format(now))
                .modelAttribute("every", properties.retryAfter().toSeconds() + "s")
                .status(byScript ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header(
                        HttpHeaders.RETRY_AFTER,
                        String.valueOf(properties.retryAfter().toSeconds()))
                .build();
    }

    /** The first page with something wrong; what is on no page is told with all answers. */
    private Rendering invalid(OpenReport report, List<Problem> problems, Told told) {
        List<Field> fields = new ArrayList<>();
        problems.forEach(problem -> Mistakes.field(problem).ifPresent(fields::add));
        Step first =
                fields.stream().map(Step::of).min(Comparator.naturalOrder()).orElse(Step.CHECK);
        OpenReport there = report.at(first);
        List<Mistake> mistakes = wizard.mistakes(there, problems);
        return pages.step(there, mistakes, told);
    }
}
