package nl.tim.analysis.sight;

import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Incident;
import nl.tim.login.NotAllowedException;

/** The cases as the person reaches them on whose behalf they are asked for. Whole: commands are judged by the whole case. */
final class SeenCases implements Cases {

    private final Cases all;
    private final Directory directory;

    SeenCases(Cases all, Directory directory) {
        this.all = all;
        this.directory = directory;
    }

    @Override
    public Optional<Incident> find(UUID incidentId) {
        Sight sight = Sight.current(directory).orElseThrow(NotAllowedException::new);
        return all.find(incidentId).filter(incident -> sight.reach().includes(incident));
    }
}
