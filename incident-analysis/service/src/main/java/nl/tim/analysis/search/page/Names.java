package nl.tim.analysis.search.page;

import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;

/** What fields and codes are called on pages. Safe for many threads; never blocks. */
public final class Names {

    private final Labels labels;
    private final CodeLists codeLists;

    /** Names codes by these labels, and orders them as in these lists. */
    public Names(Labels labels, CodeLists codeLists) {
        this.labels = labels;
        this.codeLists = codeLists;
    }

    /** The name of the field. */
    public String of(CodedField field, Wording wording) {
        return wording.text("field." + field.parameter());
    }

    /** The name of the code, a score with its number; the code itself when nothing is known about it. */
    public String of(CodedField field, String code, Wording wording) {
        String label = labels.of(field, code, wording.locale());
        return field == CodedField.SAC && !label.equals(code) ? code + ", " + label : label;
    }

    /** The name of a code of a list that no field has. */
    public String of(String list, String code, Wording wording) {
        return codeLists
                .list(list)
                .find(code)
                .map(found -> wording.label(found.label()))
                .orElse(code);
    }

    /** What another report is to this one, whichever of the two holds the link. */
    public String of(Linked link, Wording wording) {
        String held = of("TIM-LINK", link.kind(), wording);
        return link.inverse()
                ? wording.textOr("link.inverse." + link.kind(), wording.text("link.inverse", held))
                : held;
    }

    /** The place of the code in its list, behind all others when it has none. */
    int place(CodedField field, String code) {
        return field.codeList()
                .map(list -> codeLists.list(list).codes().stream()
                        .map(Code::code)
                        .toList()
                        .indexOf(code))
                .filter(place -> place >= 0)
                .orElse(Integer.MAX_VALUE);
    }
}
