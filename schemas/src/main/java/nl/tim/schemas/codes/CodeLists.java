package nl.tim.schemas.codes;

import java.util.Collection;
import java.util.SequencedMap;

/** All code lists of one taxonomy version. Immutable and safe to share between threads. */
public final class CodeLists {

    private final String taxonomyVersion;
    private final SequencedMap<String, CodeList> lists;

    CodeLists(String taxonomyVersion, SequencedMap<String, CodeList> lists) {
        this.taxonomyVersion = taxonomyVersion;
        this.lists = lists;
    }

    /**
     * The lists that ship with this version of the contract, read from the class path on the first call only.
     *
     * @throws IllegalStateException when a file is missing or broken, which the tests of this module rule out
     */
    public static CodeLists load() {
        return Shipped.LISTS;
    }

    /**
     * One list by name.
     *
     * @throws IllegalArgumentException when there is no such list; names come from code, never from users
     */
    public CodeList list(String name) {
        CodeList list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("no code list " + name);
        }
        return list;
    }

    /** The version that events carry beside their codes, such as {@code 2026.1}. */
    public String taxonomyVersion() {
        return taxonomyVersion;
    }

    /** Every list, in the order of the taxonomy file. */
    public Collection<CodeList> all() {
        return lists.sequencedValues();
    }

    private static final class Shipped {
        static final CodeLists LISTS = new CodeListReader().readAll();
    }
}
