package nl.tim.analysis.administration;

import java.util.List;
import nl.tim.analysis.directory.DirectoryEntry.Kind;

/** What can be said of an entry of the directory. */
public enum EntryField {
    CODE("code"),
    NAME("name"),
    NAME_EN("nameEn"),
    LEVEL("level"),
    PARENT("parent"),
    SECTOR("sector"),
    PLACE("place"),
    TYPE("type"),
    OWNER("owner"),
    CARE_PATHWAY("carePathway"),
    VERSION("version"),
    VALID_FROM("validFrom"),
    CLAUSES("clauses"),
    VALID_TO("validTo"),
    ROLES("roles"),
    ORGANISATION("organisation"),
    ENDED_FROM("endedFrom");

    private final String parameter;

    EntryField(String parameter) {
        this.parameter = parameter;
    }

    /** The name in forms and in the keys of texts. */
    public String parameter() {
        return parameter;
    }

    /** What is asked of an entry of this kind, in the order of the form. */
    public static List<EntryField> of(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> List.of(CODE, NAME, LEVEL, PARENT, SECTOR, PLACE, VALID_TO);
            case CARE_PATHWAY -> List.of(CODE, NAME, NAME_EN, OWNER, VALID_TO);
            case AGREEMENT ->
                List.of(CODE, NAME, NAME_EN, TYPE, OWNER, CARE_PATHWAY, VERSION, VALID_FROM, CLAUSES, VALID_TO);
            case PERSON -> List.of(CODE, NAME, ROLES, ORGANISATION, ENDED_FROM);
        };
    }
}
