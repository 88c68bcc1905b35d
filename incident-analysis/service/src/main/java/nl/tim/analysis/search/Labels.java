package nl.tim.analysis.search;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;

/**
 * What a code of a field is called, whether it is of a code list or of the directory; retired codes keep their name. Safe for use by many
 * threads; never blocks. What the directory calls something changes with the directory, so do not keep it.
 */
public final class Labels {

    private static final String UNKNOWN = "UNK";

    private final CodeLists codeLists;
    private final Directory directory;
    private final Titles titles;

    /** Of these lists and this directory. */
    public Labels(CodeLists codeLists, Directory directory) {
        this(codeLists, directory, _ -> Optional.empty());
    }

    /** Of these lists, this directory and these titles of trajectories. */
    public Labels(CodeLists codeLists, Directory directory, Titles titles) {
        this.codeLists = codeLists;
        this.directory = directory;
        this.titles = titles;
    }

    /** What trajectories are called. */
    @FunctionalInterface
    public interface Titles {

        /** The title; empty when there is no such trajectory. */
        Optional<String> title(UUID trajectoryId);
    }

    /** The label in both languages; a code that nobody knows is its own label. */
    public Label of(CodedField field, String code) {
        return find(field, code).orElseGet(() -> itself(code));
    }

    /** The label in English where the locale is English, else in Dutch; a code that nobody knows is its own label. */
    public String of(CodedField field, String code, Locale locale) {
        Label label = of(field, code);
        return locale.getLanguage().equals("en") ? label.en() : label.nl();
    }

    /** The label in both languages; empty when neither the field's list nor the directory has the code. */
    public Optional<Label> find(CodedField field, String code) {
        if (field == CodedField.TRAJECTORY) {
            return IncidentIds.parse(code).flatMap(titles::title).map(title -> new Label(title, title));
        }
        if (field.codeList().isPresent()) {
            return field.find(codeLists, code).map(Code::label);
        }
        Optional<Label> named = directory.find(code).map(DirectoryEntry::label);
        return named.isEmpty() && code.equals(UNKNOWN) ? notKnown() : named;
    }

    /** The directory has no entry for the answer "I don't know"; it is called as everywhere. */
    private Optional<Label> notKnown() {
        return codeLists.list("TIM-SECTOR").find(UNKNOWN).map(Code::label);
    }

    private static Label itself(String code) {
        String shown = code.isBlank() ? "-" : code;
        return new Label(shown, shown);
    }
}
