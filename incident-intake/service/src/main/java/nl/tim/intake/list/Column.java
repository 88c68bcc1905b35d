package nl.tim.intake.list;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a list can tell of an incident, with the names that its columns may have. */
public enum Column {
    /** The list's own number of the report, which makes it recognisable. */
    NUMBER("nummer", "number", "incidentId", null),
    /** Date of receipt; without it the date on which it happened. */
    RECEIVED("ontvangen", "received", "recordedAt", null),
    /** Date or month; empty when unknown. */
    DATE("datum", "date", "occurredOn", null),
    /** Code or name of the organisation that reports; empty when unknown. */
    REPORTER("melder", "reporter", "reportingOrganisation", null),
    /** Code or name of the other organisation. */
    COUNTERPART("tegenpartij", "counterpart", "counterpartOrganisation", null),
    FROM("van", "from", "fromSector", "TIM-SECTOR"),
    TO("naar", "to", "toSector", "TIM-SECTOR"),
    TRANSITION("overgang", "transition", "transition", "TIM-TRANSITION"),
    TYPE("soort", "type", "type", "TIM-TYPE"),
    SUB_TYPE("subsoort", "subtype", "subType", "TIM-TYPE"),
    HARM("gevolg", "harm", "harm", "TIM-HARM"),
    POSSIBLE_HARM("mogelijkgevolg", "possibleharm", "possibleHarm", "TIM-HARM"),
    RECURRENCE("herhaling", "recurrence", "recurrence", "TIM-RECURRENCE"),
    KIND("verloop", "kind", "kind", "TIM-KIND"),
    CHANNEL("kanaal", "channel", "channelUsed", "TIM-CHANNEL"),
    /** How many events; from 2 on it is a collective report. */
    COUNT("aantal", "count", "eventCount", null),
    NARRATIVE("verhaal", "narrative", "narrative", null),
    ACTION("actie", "action", "immediateAction", null),
    SUGGESTION("suggestie", "suggestion", "suggestion", null);

    /** Without these columns a file is no list. */
    public static final List<Column> REQUIRED = List.of(DATE, FROM, TO, TYPE, HARM, NARRATIVE);

    private final String dutch;
    private final String english;
    private final String path;
    private final @Nullable String list;

    Column(String dutch, String english, String path, @Nullable String list) {
        this.dutch = dutch;
        this.english = english;
        this.path = path;
        this.list = list;
    }

    /** Its name in this language. */
    public String name(Locale language) {
        return language.getLanguage().equals("en") ? english : dutch;
    }

    /** Name of the code list that its values are of; null when they are no codes. */
    @Nullable
    String list() {
        return list;
    }

    /** The column with this heading, in either language or as in the API; case, spaces and punctuation do not count. */
    public static Optional<Column> titled(String heading) {
        String name = heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "");
        return Arrays.stream(values())
                .filter(column -> name.equals(column.dutch)
                        || name.equals(column.english)
                        || name.equals(column.path.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** The column from which this field of a report was read. */
    static Optional<Column> of(String path) {
        return Arrays.stream(values())
                .filter(column -> path.equals(column.path))
                .findFirst();
    }
}
