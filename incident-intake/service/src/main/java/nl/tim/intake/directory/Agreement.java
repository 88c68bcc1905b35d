package nl.tim.intake.directory;

import java.util.List;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/**
 * An agreement between organisations.
 *
 * @param type TIM-AGREEMENT-TYPE
 * @param name as users know it
 * @param owner code of the organisation that owns it
 * @param version of its text
 * @param carePathway code of the pathway that it belongs to; null when it stands alone
 * @param clauses what was agreed
 */
public record Agreement(
        String type,
        Label name,
        String owner,
        String version,
        @Nullable String carePathway,
        List<Clause> clauses) implements DirectoryEntry.Content {

    public Agreement {
        clauses = List.copyOf(clauses);
    }

    /** One thing that was agreed; {@code subject} is of TIM-AGREEMENT-CLAUSE. */
    public record Clause(String subject, Label text) {}
}
