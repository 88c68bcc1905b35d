package nl.tim.analysis.search;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import nl.tim.analysis.access.Reach;
import org.jspecify.annotations.Nullable;

/**
 * Which incidents are asked for. Everything that is given must hold.
 *
 * @param text null: no question in words
 * @param choices by field, only fields with a choice
 * @param received by date of receipt
 * @param occurred by date of the incident; a month or week is at its first day
 * @param counted only what statistics count, see {@link Counted}
 * @param reach which reports whoever asks may know of; what nobody vouches for reaches nothing
 */
public record IncidentFilter(
        @Nullable TextQuery text,
        Map<CodedField, Choice> choices,
        DateRange received,
        DateRange occurred,
        boolean counted,
        Reach reach) {

    /** A question that nobody vouches for yet. */
    public IncidentFilter(
            @Nullable TextQuery text,
            Map<CodedField, Choice> choices,
            DateRange received,
            DateRange occurred,
            boolean counted) {
        this(text, choices, received, occurred, counted, Reach.NOTHING);
    }

    /** Every incident. */
    public static final IncidentFilter ALL =
            new IncidentFilter(null, Map.of(), DateRange.ALWAYS, DateRange.ALWAYS, false);

    /** Copies the choices into the order of the fields, without those that choose nothing. */
    public IncidentFilter {
        EnumMap<CodedField, Choice> ordered = new EnumMap<>(CodedField.class);
        ordered.putAll(choices);
        ordered.values().removeIf(Choice::any);
        choices = Collections.unmodifiableMap(ordered);
    }

    /** What is wanted of a field: any code when nothing was chosen. */
    public Choice choice(CodedField field) {
        return choices.getOrDefault(field, Choice.ANY);
    }

    /** Only what statistics count. */
    public IncidentFilter onlyCounted() {
        return new IncidentFilter(text, choices, received, occurred, true, reach);
    }

    /** With these dates of receipt instead. */
    public IncidentFilter receivedIn(DateRange range) {
        return new IncidentFilter(text, choices, range, occurred, counted, reach);
    }

    /** Everything of the same period of receipt. */
    public IncidentFilter onlyReceived() {
        return new IncidentFilter(null, Map.of(), received, DateRange.ALWAYS, counted, reach);
    }

    /** The incidents of this filter that have this code, none when the filter does not admit it. */
    public IncidentFilter narrowedTo(CodedField field, String code) {
        return with(field, choice(field).narrowedTo(code));
    }

    /** The incidents of this filter that have none of these codes. */
    public IncidentFilter without(CodedField field, Iterable<String> codes) {
        return with(field, choice(field).without(codes));
    }

    /** With this question in words instead; null: none. */
    public IncidentFilter asking(@Nullable TextQuery words) {
        return new IncidentFilter(words, choices, received, occurred, counted, reach);
    }

    /** With these dates of the incident instead. */
    public IncidentFilter occurredIn(DateRange range) {
        return new IncidentFilter(text, choices, received, range, counted, reach);
    }

    /** Also what statistics leave out. */
    public IncidentFilter uncounted() {
        return new IncidentFilter(text, choices, received, occurred, false, reach);
    }

    /** With this choice of the field instead. */
    public IncidentFilter with(CodedField field, Choice choice) {
        Map<CodedField, Choice> changed = new EnumMap<>(CodedField.class);
        changed.putAll(choices);
        changed.put(field, choice);
        return new IncidentFilter(text, changed, received, occurred, counted, reach);
    }

    /** Of the reports that are reached only. */
    public IncidentFilter within(Reach reached) {
        return new IncidentFilter(text, choices, received, occurred, counted, reached);
    }
}
