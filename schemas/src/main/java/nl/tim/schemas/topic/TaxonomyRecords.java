package nl.tim.schemas.topic;

import java.util.Map;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.codes.TaxonomyChange;
import nl.tim.schemas.directory.CodeState;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.EntryChange;
import nl.tim.schemas.directory.TaxonomyVersion;

/** Versions of the code lists as entries of the directory. Stateless. */
public final class TaxonomyRecords {

    private static final String KEY = "TAXONOMY-";

    private TaxonomyRecords() {}

    /** Whether this is the code of such an entry, and of nothing else. */
    public static boolean names(String code) {
        return code.startsWith(KEY);
    }

    /** The entry of a version. */
    public static DirectoryEntry entry(TaxonomyChange change) {
        return DirectoryEntry.newBuilder()
                .setCode(KEY + change.number())
                .setEntry(new TaxonomyVersion(
                        change.number(),
                        change.note(),
                        change.states().stream().map(TaxonomyRecords::state).toList()))
                .setRevision(1)
                .setChanged(new EntryChange(change.at(), change.by()))
                .build();
    }

    /**
     * The version in an entry.
     *
     * @throws IllegalArgumentException when it lacks what every version has
     */
    static TaxonomyChange change(DirectoryEntry entry, TaxonomyVersion version) {
        EntryChange changed = entry.getChanged();
        if (changed == null) {
            throw new IllegalArgumentException("nobody made this version");
        }
        return new TaxonomyChange(
                version.getNumber(),
                version.getNote(),
                changed.getAt(),
                changed.getBy(),
                version.getCodes().stream().map(TaxonomyRecords::state).toList());
    }

    private static CodeState state(TaxonomyChange.State state) {
        Code code = state.code();
        return new CodeState(
                state.list(),
                code.code(),
                code.parent(),
                label(code.label()),
                label(code.definition()),
                code.validTo());
    }

    private static TaxonomyChange.State state(CodeState state) {
        return new TaxonomyChange.State(
                state.getList(),
                new Code(
                        state.getCode(),
                        state.getParent(),
                        label(state.getLabel()),
                        label(state.getDefinition()),
                        state.getValidTo(),
                        Map.of()));
    }

    private static nl.tim.schemas.directory.Label label(Label label) {
        return new nl.tim.schemas.directory.Label(label.nl(), label.en());
    }

    private static Label label(nl.tim.schemas.directory.Label label) {
        return new Label(label.getNl(), label.getEn());
    }
}
