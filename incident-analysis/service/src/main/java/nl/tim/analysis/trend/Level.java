package nl.tim.analysis.trend;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.Rejection.Reason;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;

/** How fine the two sides of a handover are told apart. */
public enum Level {
    /** The eight groups of sectors, always all of them. */
    GROUP("group", CodedField.FROM_GROUP, CodedField.TO_GROUP),
    /** Sectors; of the groups that are chosen, else of all. */
    SECTOR("sector", CodedField.FROM_SECTOR, CodedField.TO_SECTOR);

    private final String parameter;
    private final CodedField rows;
    private final CodedField columns;

    Level(String parameter, CodedField rows, CodedField columns) {
        this.parameter = parameter;
        this.rows = rows;
        this.columns = columns;
    }

    /** The level that has this name in the API; empty when there is none. */
    static Optional<Level> of(String parameter) {
        return Arrays.stream(values())
                .filter(level -> level.parameter.equals(parameter))
                .findFirst();
    }

    /** Takes the parameter {@code level}; groups when it is absent or rejected. */
    public static Level of(Parameters parameters) {
        Optional<String> name = parameters.one("level");
        Optional<Level> level = name.flatMap(Level::of);
        if (name.isPresent() && level.isEmpty()) {
            parameters.reject("level", Reason.BAD_CHOICE, "group, sector");
        }
        return level.orElse(GROUP);
    }

    /** The name in the API. */
    public String parameter() {
        return parameter;
    }

    /** Who handed over. */
    public CodedField rows() {
        return rows;
    }

    /** Who received. */
    public CodedField columns() {
        return columns;
    }

    List<String> rowCodes(IncidentFilter filter, CodeLists lists) {
        return codes(rows, filter.choice(CodedField.FROM_GROUP), lists);
    }

    List<String> columnCodes(IncidentFilter filter, CodeLists lists) {
        return codes(columns, filter.choice(CodedField.TO_GROUP), lists);
    }

    private List<String> codes(CodedField field, Choice groups, CodeLists lists) {
        return lists.list(field.codeList().orElseThrow()).codes().stream()
                .filter(code -> this == GROUP || groups.admits(code.properties().getOrDefault("group", "")))
                .map(Code::code)
                .toList();
    }
}
