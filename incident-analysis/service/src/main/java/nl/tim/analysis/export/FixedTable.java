package nl.tim.analysis.export;

import java.util.Locale;

/**
 * The tables of every export. They are fixed, so that nobody can subtract one selection from another. Those for the public form no ring (a
 * by b, b by c, c by a), which the audit needs.
 */
public enum FixedTable {
    /** Who handed over to whom. */
    MATRIX("reports", Axis.FROM, Axis.TO, true),
    /** What went wrong, and what harm came of it. */
    TYPE_HARM("reports", Axis.TYPE, Axis.HARM, true),
    /** What went wrong, by who handed over. */
    FROM_TYPE("reports", Axis.FROM, Axis.TYPE, false),
    /** What went wrong, by who received. */
    TO_TYPE("reports", Axis.TO, Axis.TYPE, false),
    /** Root causes that were found, several to a report. */
    CAUSES("causes", Axis.CAUSE, Axis.NONE, true),
    /** What the region's agreements had to do with it, several to a report. */
    AGREEMENTS("findings", Axis.ADHERENCE, Axis.NONE, true),
    /** Whether organisations that were asked responded, several to a report. */
    RESPONSES("requests", Axis.ASKED, Axis.ANSWER, true),
    /** What will be done, several to a report. */
    ACTIONS("measures", Axis.ACTION, Axis.NONE, true);

    /** What a table is divided by. */
    public enum Axis {
        FROM("TIM-SECTOR-GROUP"),
        TO("TIM-SECTOR-GROUP"),
        TYPE("TIM-TYPE"),
        HARM("TIM-HARM"),
        CAUSE("TIM-ECM"),
        ADHERENCE("TIM-ADHERENCE"),
        ASKED("TIM-SECTOR-GROUP"),
        /** In time, late, not yet and not at all: no code list of the field. */
        ANSWER(""),
        ACTION("TIM-ACTION"),
        /** The second axis of a table that has one. */
        NONE("");

        private final String codeList;

        Axis(String codeList) {
            this.codeList = codeList;
        }

        /** The list of its codes; empty when it has none. */
        public String codeList() {
            return codeList;
        }

        /** The name in files. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final String measure;
    private final Axis rows;
    private final Axis columns;
    private final boolean isPublic;

    FixedTable(String measure, Axis rows, Axis columns, boolean isPublic) {
        this.measure = measure;
        this.rows = rows;
        this.columns = columns;
        this.isPublic = isPublic;
    }

    /** What is counted. */
    public String measure() {
        return measure;
    }

    /** The first axis. */
    public Axis rows() {
        return rows;
    }

    /** The second axis, or {@link Axis#NONE}. */
    public Axis columns() {
        return columns;
    }

    /** Whether the public sees it. */
    public boolean isPublic() {
        return isPublic;
    }

    /** The name in files. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
