package nl.tim.analysis.sight;

import java.util.Optional;
import java.util.Set;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.Reach;
import nl.tim.analysis.access.ReportPart;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import org.jspecify.annotations.Nullable;

/**
 * What one person sees.
 *
 * @param family the organisation that they speak for, and what belongs to it
 */
record Sight(Person person, Reach reach, Set<String> family, Directory directory) {

    private static final String PRACTICE = "PRACTICE";

    /** Of the person on whose behalf this thread works; empty for nobody, who sees nothing. */
    static Optional<Sight> current(Directory directory) {
        return OnBehalf.current().map(person -> of(person, directory));
    }

    static Sight of(Person person, Directory directory) {
        return new Sight(person, Policy.reach(person, directory), Policy.family(person, directory), directory);
    }

    /** Whether the organisation is the person's own. */
    boolean own(@Nullable Object organisation) {
        return organisation instanceof String code && family.contains(code);
    }

    boolean sees(ReportPart part, boolean own) {
        return Policy.sees(person, part, own);
    }

    /** Whether the part is seen in every report, so that it can be counted and asked for. */
    boolean seesEverywhere(ReportPart part) {
        return sees(part, false);
    }

    /** Whether the organisation is a practice that this person may not know of. */
    boolean hides(String organisation) {
        return !seesEverywhere(ReportPart.PRACTICE)
                && !(sees(ReportPart.PRACTICE, true) && own(organisation))
                && directory
                        .find(organisation)
                        .map(DirectoryEntry::level)
                        .filter(PRACTICE::equals)
                        .isPresent();
    }

    /** The organisation as this person may know it; empty when that is not at all. */
    Optional<String> shown(String organisation) {
        return hides(organisation) ? directory.organisationOf(organisation) : Optional.of(organisation);
    }
}
