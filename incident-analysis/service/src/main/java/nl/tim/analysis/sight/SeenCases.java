package nl.tim.analysis.sight;

import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.access.Invited;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.login.NotAllowedException;
import org.jspecify.annotations.Nullable;

/** The cases as the person reaches them on whose behalf they are asked for. Whole: commands are judged by the whole case. */
final class SeenCases implements Cases {

    private final Cases all;
    private final Directory directory;
    private final Invited invited;

    SeenCases(Cases all, Directory directory, Invited invited) {
        this.all = all;
        this.directory = directory;
        this.invited = invited;
    }

    @Override
    public Optional<Incident> find(UUID incidentId) {
        Sight sight = Sight.current(directory).orElseThrow(NotAllowedException::new);
        Optional<Incident> found = all.find(incidentId)
                .filter(incident -> sight.reach().includes(incident)
                        || Policy.guest(sight.person()) && invited.opens(sight.person(), incident));
        OnBehalf.visit()
                .ifPresent(visit -> found.ifPresentOrElse(
                        incident -> visit.shown(incidentId, reference(incident)), () -> visit.refused(incidentId)));
        return found;
    }

    private static @Nullable String reference(Incident incident) {
        Reported report = incident.report();
        return report == null ? null : report.reference();
    }
}
