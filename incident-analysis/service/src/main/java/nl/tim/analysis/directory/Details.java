package nl.tim.analysis.directory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/**
 * What else the directory holds of an entry.
 *
 * @param place of an organisation; null when it has none
 * @param owner directory code of the organisation that owns a pathway or agreement; null for an organisation
 * @param agreed what was agreed; null for what is no agreement
 * @param member what a person is to the region; null for what is no person
 * @param revision how often administrators changed it; 0 as the region's file has it
 * @param changed the last time that they did; null for never
 */
public record Details(
        @Nullable String place,
        @Nullable String owner,
        @Nullable Agreed agreed,
        @Nullable Member member,
        long revision,
        @Nullable Changed changed) {

    /** Nothing more. */
    public static final Details NONE = new Details(null, null, null, 0, null);

    /** Of what is no person. */
    public Details(
            @Nullable String place,
            @Nullable String owner,
            @Nullable Agreed agreed,
            long revision,
            @Nullable Changed changed) {
        this(place, owner, agreed, null, revision, changed);
    }

    /** The same, changed by somebody. */
    public Details by(Changed last) {
        return new Details(place, owner, agreed, member, revision, last);
    }

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

    /**
     * What a person is to the region.
     *
     * @param roles codes of every role that they may have at most, known here or not
     * @param organisation directory code of the organisation that they work for; null for the region's own people
     */
    public record Member(Set<String> roles, @Nullable String organisation) {

        /** Copies the roles. */
        public Member {
            roles = Set.copyOf(roles);
        }
    }

    /** Who changed it when; {@code by} is a pseudonym. */
    public record Changed(Instant at, String by) {}
}
