package nl.tim.intake.report.web;

import java.util.List;
import java.util.Locale;
import nl.tim.deidentify.Analysis;
import nl.tim.deidentify.Placeholders;

/**
 * What identifies people in a text, and the text without it.
 *
 * @param spans in the order of the text, without overlaps
 * @param redacted the text with numbered placeholders
 */
record DeidentifyAnswer(List<IdentifyingSpan> spans, String redacted) {

    /**
     * A stretch of the text.
     *
     * @param start index of its first UTF-16 code unit
     * @param end index after its last UTF-16 code unit
     * @param tag what it identifies
     * @param mustBeReplaced whether no report may hold it
     */
    record IdentifyingSpan(int start, int end, String tag, boolean mustBeReplaced) {}

    static DeidentifyAnswer of(Analysis analysis) {
        List<IdentifyingSpan> spans = analysis.spans().stream()
                .map(span -> new IdentifyingSpan(
                        span.start(),
                        span.end(),
                        span.tag().name().toLowerCase(Locale.ROOT),
                        span.tag().mustBeReplaced()))
                .toList();
        return new DeidentifyAnswer(spans, new Placeholders(List.of(analysis.text())).replace(analysis));
    }

    /** Without the text. */
    @Override
    public String toString() {
        return "DeidentifyAnswer[" + spans.size() + " spans]";
    }
}
