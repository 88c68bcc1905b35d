package nl.tim.intake.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.tim.deidentify.Analysis;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Hints;
import nl.tim.deidentify.KnownPerson;
import nl.tim.deidentify.Placeholders;
import nl.tim.deidentify.Profile;
import nl.tim.deidentify.Reading;
import nl.tim.deidentify.Span;
import nl.tim.deidentify.Tag;
import nl.tim.intake.report.Report.Patient;
import nl.tim.intake.report.Report.Reporter;
import nl.tim.intake.report.Report.Texts;
import org.jspecify.annotations.Nullable;

/** Keeps numbers and addresses that identify people out of free text. Safe for use by many threads. */
public final class TextGuard {

    /** What may be a patient's, and is asked about in a report without patient. */
    public static final Set<Tag> DOUBTFUL = Set.of(Tag.PERSON, Tag.BIRTH_DATE);

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
            List<Span> spans = text == null
                    ? List.of()
                    : mustGo(text, region.current().read(text)).spans();
            if (!spans.isEmpty()) {
                problems.add(Problem.identifying(field, spans));
            }
        });
        return problems;
    }

    /**
     * The two forms in which a report's texts are kept.
     *
     * @param safe with everything replaced that must be
     * @param shared as analysts see them
     */
    record Guarded(Texts safe, Texts shared) {}

    /** Guards the texts of a report; who it is about or from is known, and so are the region's organisations. */
    Guarded guard(Report report) {
        Deidentifier deidentifier = region.current();
        // A text that keeps its words is read once.
        Map<String, Reading> readings = new HashMap<>();
        Function<String, Reading> reading = text -> readings.computeIfAbsent(text, deidentifier::read);
        Placeholders replacing = placeholders(report.texts());
        Texts safe = report.texts().map(text -> replacing.replace(mustGo(text, reading.apply(text))));
        Hints hints = hints(report);
        Placeholders sharing = placeholders(safe);
        Texts shared = safe.map(text -> sharing.replace(reading.apply(text).analysis(Profile.ANALYST, hints)));
        return new Guarded(safe, shared);
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

    private static Analysis mustGo(String text, Reading reading) {
        List<Span> spans = reading.analysis(Profile.ANALYST, Hints.NONE).spans().stream()
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
