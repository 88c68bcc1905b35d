package nl.tim.analysis.administration.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the page of one entry shows.
 *
 * @param title of the page
 * @param action where the form goes
 * @param kind name of the kind of entry
 * @param revision of the entry that the form is about
 * @param fields of the form, without clauses
 * @param clauses of an agreement; null for what has none
 * @param wrong what is wrong with what was typed
 * @param overtaken what somebody else changed meanwhile; null for nothing
 * @param changed who changed the entry last and when; null for nobody
 * @param notice key of what is told above the form; null for nothing
 * @param hangs what hangs on the entry
 */
record EntryView(
        String title,
        String action,
        String kind,
        long revision,
        List<Field> fields,
        @Nullable Clauses clauses,
        List<Wrong> wrong,
        @Nullable Overtaken overtaken,
        @Nullable String changed,
        @Nullable String notice,
        List<String> hangs) {

    /**
     * One question.
     *
     * @param type text, date, choice, roles for any number of options, or fixed for what cannot be changed
     * @param help null when it needs none
     * @param error null when nothing is wrong
     * @param options of a choice
     */
    record Field(
            String name,
            String label,
            String type,
            String value,
            @Nullable String help,
            @Nullable String error,
            List<Option> options) {}

    /** An answer that can be chosen. */
    record Option(String code, String label, boolean chosen) {}

    /** What was agreed, with empty rows to add to. */
    record Clauses(List<Clause> rows, @Nullable String error) {}

    /** One clause. */
    record Clause(int number, List<Option> subjects, String nl, String en) {}

    /** A flaw, with the field that it is in and what that is called. */
    record Wrong(String field, String label, String text) {}

    /** Who changed the entry meanwhile, and what of it differs from what was typed. */
    record Overtaken(String by, List<Change> changes) {}

    /** A field as it is and as it is to be. */
    record Change(String label, String from, String to) {}
}
