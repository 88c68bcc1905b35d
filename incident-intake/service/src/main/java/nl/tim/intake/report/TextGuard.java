package nl.tim.intake.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import nl.tim.deidentify.Analysis;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Hints;
import nl.tim.deidentify.KnownPerson;
import nl.tim.deidentify.Placeholders;
import nl.tim.deidentify.Profile;
import nl.tim.deidentify.Span;
import nl.tim.intake.report.Report.Patient;
import nl.tim.intake.report.Report.Reporter;
import nl.tim.intake.report.Report.Texts;
import org.jspecify.annotations.Nullable;

/** Keeps numbers and addresses that identify people out of free text. Safe for use by many threads. */
final class TextGuard {

    private final RegionDeidentifier region;

    TextGuard(RegionDeidentifier region) {
        this.region = region;
    }

    /** Every text as sent that holds what must be replaced, with the spans; offsets are of the text as sent. */
    List<Problem> check(Submission sent) {
        Map<String, @Nullable String> texts = new LinkedHashMap<>();
        texts.put("narrative", sent.narrative());
        texts.put("immediateAction", sent.immediateAction());
        texts.put("suggestion", sent.suggestion());
        List<Problem> problems = new ArrayList<>();
        texts.forEach((field, text) -> {
            List<Span> spans = text == null ? List.of() : mustGo(text).spans();
            if (!spans.isEmpty()) {
                problems.add(Problem.identifying(field, spans));
            }
        });
        return problems;
    }

    /** The texts with everything replaced that must be. */
    Texts replace(Texts texts) {
        Placeholders placeholders = placeholders(texts);
        return texts.map(text -> placeholders.replace(mustGo(text)));
    }

    /** The texts of a report as analysts see them; who the report is about or from is known, and so are the region's organisations. */
    Texts shared(Report report) {
        Placeholders placeholders = placeholders(report.texts());
        Deidentifier deidentifier = region.current();
        Hints hints = hints(report);
        return report.texts().map(text -> placeholders.replace(deidentifier.analyse(text, Profile.ANALYST, hints)));
    }

    private static Hints hints(Report report) {
        Hints hints = Hints.NONE;
        if (report.patient() instanceof Patient patient) {
            hints = patient.name() == null ? hints : hints.and(KnownPerson.named(patient.name()));
            hints = patient.birthDate() == null ? hints : hints.andBornOn(patient.birthDate());
        }
        if (report.reporter() instanceof Reporter reporter) {
            hints = reporter.name() == null ? hints : hints.and(KnownPerson.named(reporter.name()));
            hints = reporter.email() == null ? hints : hints.andReachableAt(reporter.email());
        }
        return hints;
    }

    private Analysis mustGo(String text) {
        List<Span> spans = region.current().analyse(text, Profile.ANALYST).spans().stream()
                .filter(span -> span.tag().mustBeReplaced())
                .toList();
        return new Analysis(text, spans);
    }

    private static Placeholders placeholders(Texts texts) {
        return new Placeholders(Stream.of(texts.narrative(), texts.immediateAction(), texts.suggestion())
                .filter(Objects::nonNull)
                .toList());
    }
}
