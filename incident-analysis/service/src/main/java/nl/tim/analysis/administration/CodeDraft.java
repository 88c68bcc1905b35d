package nl.tim.analysis.administration;

import java.util.Objects;
import nl.tim.schemas.codes.Code;

/**
 * A code of a list as somebody typed it, which need not be right. Nothing is null, and nothing has white space around it.
 *
 * @param list name of the code list
 * @param seen number of the version of the lists that was seen
 * @param added whether the code is to be added
 * @param parent main code that it refines; empty for a main code
 * @param retired whether it is no longer to be offered
 * @param note why, for other administrators
 */
public record CodeDraft(
        String list,
        int seen,
        boolean added,
        String code,
        String parent,
        String nl,
        String en,
        String definitionNl,
        String definitionEn,
        boolean retired,
        String note) {

    /** An empty form. */
    public static CodeDraft empty(String list, int seen) {
        return new CodeDraft(list, seen, true, "", "", "", "", "", "", false, "");
    }

    /** A code as a filled form. */
    public static CodeDraft of(String list, int seen, Code code) {
        return new CodeDraft(
                list,
                seen,
                false,
                code.code(),
                Objects.requireNonNullElse(code.parent(), ""),
                code.label().nl(),
                code.label().en(),
                code.definition().nl(),
                code.definition().en(),
                !code.current(),
                "");
    }

    /** Whether both say the same of the code. */
    public boolean same(CodeDraft other) {
        return nl.equals(other.nl)
                && en.equals(other.en)
                && definitionNl.equals(other.definitionNl)
                && definitionEn.equals(other.definitionEn)
                && retired == other.retired;
    }

    /** The same, with another version seen. */
    public CodeDraft seenAt(int number) {
        return new CodeDraft(list, number, added, code, parent, nl, en, definitionNl, definitionEn, retired, note);
    }
}
