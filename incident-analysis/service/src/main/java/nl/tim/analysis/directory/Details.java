package nl.tim.analysis.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/**
 * What else the directory holds of an entry.
 *
 * @param place of an organisation; null when it has none
 * @param owner directory code of the organisation that owns a pathway or agreement; null for an organisation
 * @param agreed what was agreed; null for what is no agreement
 * @param revision how often administrators changed it; 0 as the region's file has it
 * @param changed the last time that they did; null for never
 */
public record Details(
        @Nullable String place,
        @Nullable String owner,
        @Nullable Agreed agreed,
        long revision,
        @Nullable Changed changed) {

    /** Nothing more. */
    public static final Details NONE = new Details(null, null, null, 0, null);

    /**
     * The content of an agreement.
     *
     * @param type TIM-AGREEMENT-TYPE
     * @param version of its text
     * @param carePathway directory code of the pathway that it belongs to; null when it stands alone
     * @param validFrom first day on which this version holds; null when nobody said
     */
    public record Agreed(
            String type,
            String version,
            @Nullable String carePathway,
            @Nullable LocalDate validFrom,
            List<Clause> clauses) {

        /** Copies the clauses. */
        public Agreed {
            clauses = List.copyOf(clauses);
        }
    }

    /** One thing that was agreed; {@code subject} is of TIM-AGREEMENT-CLAUSE. */
    public record Clause(String subject, Label text) {}

    /** Who changed it when; {@code by} is a pseudonym. */
    public record Changed(Instant at, String by) {}
}
