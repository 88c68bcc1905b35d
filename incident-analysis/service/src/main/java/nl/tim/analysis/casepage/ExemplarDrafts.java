package nl.tim.analysis.casepage;

import java.util.EnumSet;
import java.util.Set;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.text.ReleasedTexts;
import org.springframework.beans.factory.ObjectProvider;

/** What an exemplar begins with: the report as it may leave the region. Blocks while word lists are read. */
final class ExemplarDrafts {

    private static final Set<Status> HANDLED = EnumSet.of(Status.MAATREGELEN, Status.TERUGGEKOPPELD, Status.AFGESLOTEN);

    private final ObjectProvider<ReleasedTexts> released;

    ExemplarDrafts(ObjectProvider<ReleasedTexts> released) {
        this.released = released;
    }

    /** The text; empty where no exemplar can be made, or not by this person. */
    String of(Incident incident, Person person) {
        boolean can = person.roles().contains(Role.ANALYST) && HANDLED.contains(incident.status());
        return can && incident.report() != null && incident.report().narrative() instanceof Text.Opened narrative
                ? released.getObject().apply(narrative.words())
                : "";
    }
}
