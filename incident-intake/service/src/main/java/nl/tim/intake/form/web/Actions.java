package nl.tim.intake.form.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.tim.intake.draft.DraftCode;
import nl.tim.intake.form.Answers;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.OpenReport;
import nl.tim.intake.form.Step;
import nl.tim.intake.form.Wizard;
import nl.tim.intake.report.Reports;
import org.springframework.web.reactive.result.view.Rendering;
import reactor.core.publisher.Mono;

/** Does what the pressed button says. Safe for use by many threads. */
final class Actions {

    private static final String CHANGE = "change:";
    private static final String GLANCE = "glance:";
    private static final String REDACT = "redact:";

    private final Wizard wizard;
    private final Reports reports;
    private final Pages pages;
    private final Sending sending;
    private final Keeping keeping;

    Actions(Wizard wizard, Reports reports, Pages pages, Sending sending, Keeping keeping) {
        this.wizard = wizard;
        this.reports = reports;
        this.pages = pages;
        this.sending = sending;
        this.keeping = keeping;
    }

    /**
     * The page that comes next.
     *
     * @param sent what the page sent, by name
     * @param byScript whether a script asks, which shows error pages too only if they are no errors
     */
    Mono<Rendering> act(OpenReport carried, Map<String, String> sent, Told told, boolean byScript) {
        if (sent.containsKey("sending")) {
            return sending.send(carried, told, byScript);
        }
        DraftCode kept = carried.draft();
        if (sent.containsKey("kept") && !sent.containsKey("go") && kept != null) {
            return Mono.just(keeping.page(carried, kept, told));
        }
        OpenReport report = sent.containsKey("kept") ? carried : wizard.take(carried, sent);
        String go = sent.getOrDefault("go", "next");
        if (sent.containsKey("lang") || sent.containsKey("theme")) {
            return show(report, told);
        }
        if (go.startsWith(CHANGE)) {
            return show(report.checked() ? report.at(step(go.substring(CHANGE.length()))) : report, told);
        }
        if (go.startsWith(GLANCE)) {
            return Mono.just(pages.glance(report, go.substring(GLANCE.length()), false));
        }
        if (go.startsWith(REDACT)) {
            return Mono.just(pages.glance(wizard.review().replaced(report), go.substring(REDACT.length()), true));
        }
        return switch (go) {
            case "keep" -> keeping.keep(report, told);
            case "resume" -> show(report, told);
            case "back" -> back(report, told);
            case "details" -> show(report.checked() ? report.at(Step.DETAILS) : report, told);
            case "anonymous" -> show(report.anonymously(), told);
            case "named" -> show(report.inOwnName(), told);
            case "replace" -> show(wizard.review().replaced(report), told);
            case "harmless" -> show(wizard.review().harmless(report), told);
            case "process" -> onward(withoutPatient(report), told);
            case "send" -> report.at() == Step.CHECK ? sending.send(report, told, byScript) : onward(report, told);
            default -> onward(report, told);
        };
    }

    private Mono<Rendering> back(OpenReport report, Told told) {
        Step before = wizard.before(report);
        return show(before == null ? report : report.at(before), told);
    }

    private Mono<Rendering> onward(OpenReport report, Told told) {
        return Mono.fromFuture(reports.problems(wizard.submission(report)), true)
                .map(problems -> {
                    var mistakes = wizard.mistakes(report, problems);
                    return mistakes.isEmpty()
                            ? pages.step(wizard.onward(report), List.of(), told)
                            : pages.step(report, mistakes, told);
                });
    }

    private Mono<Rendering> show(OpenReport report, Told told) {
        return Mono.just(pages.step(report, List.of(), told));
    }

    private static Step step(String name) {
        return Arrays.stream(Step.values())
                .filter(step -> step.name().equals(name))
                .findFirst()
                .orElse(Step.CHECK);
    }

    /** A report about the process instead, in which no patient's data stay behind. */
    private static OpenReport withoutPatient(OpenReport report) {
        Answers answers = report.answers().with(Field.FORM, "PROCES");
        for (Field field : Step.PATIENT.fields()) {
            answers = answers.with(field, null);
        }
        return report.with(answers);
    }
}
