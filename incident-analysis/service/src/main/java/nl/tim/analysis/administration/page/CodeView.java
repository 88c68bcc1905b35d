package nl.tim.analysis.administration.page;

import java.util.List;
import nl.tim.analysis.administration.CodeDraft;
import nl.tim.analysis.administration.page.EntryView.Change;
import nl.tim.analysis.administration.page.EntryView.Option;
import nl.tim.analysis.administration.page.EntryView.Wrong;
import org.jspecify.annotations.Nullable;

/**
 * What the form of one code shows.
 *
 * @param title of the page
 * @param list label of the code list
 * @param draft what the code is, or what was typed
 * @param grows whether codes can be added and retired
 * @param parents main codes that it can refine; empty when the list has no such codes
 * @param wrong what is wrong with what was typed
 * @param overtaken what somebody else changed in the lists meanwhile, in sentences
 * @param notice key of what is told above the form; null for nothing
 * @param preview what the change means; null for the form
 */
record CodeView(
        String title,
        String list,
        CodeDraft draft,
        boolean grows,
        List<Option> parents,
        List<Wrong> wrong,
        List<String> overtaken,
        @Nullable String notice,
        @Nullable Preview preview) {

    /** Field by field, and in sentences. */
    record Preview(List<Change> changes, List<String> effects) {}

    /** What is wrong with a field; null for nothing. Public, or the template could not ask. */
    public @Nullable String error(String field) {
        return wrong.stream()
                .filter(one -> one.field().equals(field))
                .findFirst()
                .map(Wrong::text)
                .orElse(null);
    }
}
