package nl.tim.intake.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.tim.deidentify.Analysis;
import nl.tim.deidentify.Placeholders;
import nl.tim.deidentify.Profile;
import nl.tim.deidentify.Span;
import nl.tim.deidentify.Tag;
import nl.tim.intake.report.RegionDeidentifier;
import nl.tim.intake.report.TextGuard;

/** Shows reporters what in their texts may tell who somebody is, before they send it. Safe for use by many threads. */
public final class Review {

    /** The fields that hold running text. */
    public static final List<Field> TEXTS = List.of(Field.NARRATIVE, Field.IMMEDIATE_ACTION, Field.SUGGESTION);

    private final RegionDeidentifier region;

    /** With what knows the region's organisations. */
    public Review(RegionDeidentifier region) {
        this.region = region;
    }

    /** What a stretch of text is to the reporter. */
    public enum Kind {
        /** Running text. */
        PLAIN,
        /** No report may hold it. */
        MUST_GO,
        /** May be a patient's name or birth date, which a process report does not hold. */
        DOUBTFUL
    }

    /**
     * A stretch of a text.
     *
     * @param text of the stretch; all stretches together are the whole text
     */
    public record Piece(Kind kind, String text) {}

    /** One text in pieces. */
    public record Reviewed(Field field, List<Piece> pieces) {

        /** Whether it holds such a stretch. */
        public boolean has(Kind kind) {
            return pieces.stream().anyMatch(piece -> piece.kind() == kind);
        }
    }

    /** Every text that was filled in. */
    public List<Reviewed> of(OpenReport report) {
        return TEXTS.stream()
                .filter(report.answers()::has)
                .map(field -> new Reviewed(field, pieces(report, field)))
                .toList();
    }

    /** The report with everything found replaced, for example by {@code [TELEFOON-1]}. */
    public OpenReport replaced(OpenReport report) {
        Placeholders placeholders = new Placeholders(TEXTS.stream()
                .flatMap(field -> report.answers().find(field).stream())
                .toList());
        Answers answers = report.answers();
        for (Field field : TEXTS) {
            String text = answers.get(field);
            if (text != null) {
                answers = answers.with(field, placeholders.replace(new Analysis(text, found(report, text))));
            }
        }
        return report.with(answers);
    }

    /** The report where what is doubtful now is, the reporter says, no patient's. */
    public OpenReport harmless(OpenReport report) {
        Map<String, Tag> harmless = new HashMap<>(report.notPatient());
        for (Field field : TEXTS) {
            String text = report.answers().find(field).orElse("");
            found(report, text).stream()
                    .filter(span -> !span.tag().mustBeReplaced())
                    .forEach(span -> harmless.put(text.substring(span.start(), span.end()), span.tag()));
        }
        return report.notPatient(harmless);
    }

    private List<Piece> pieces(OpenReport report, Field field) {
        String text = report.answers().find(field).orElse("");
        List<Piece> pieces = new ArrayList<>();
        int from = 0;
        for (Span span : found(report, text)) {
            add(pieces, Kind.PLAIN, text.substring(from, span.start()));
            add(
                    pieces,
                    span.tag().mustBeReplaced() ? Kind.MUST_GO : Kind.DOUBTFUL,
                    text.substring(span.start(), span.end()));
            from = span.end();
        }
        add(pieces, Kind.PLAIN, text.substring(from));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Kind kind, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text));
        }
    }

    private List<Span> found(OpenReport report, String text) {
        Predicate<Span> mustGo = span -> span.tag().mustBeReplaced();
        Predicate<Span> doubtful = span -> TextGuard.DOUBTFUL.contains(span.tag())
                && !report.answers().aboutPatient()
                && !report.notPatient().containsKey(text.substring(span.start(), span.end()));
        return region.current().analyse(text, Profile.ANALYST).spans().stream()
                .filter(mustGo.or(doubtful))
                .toList();
    }
}
