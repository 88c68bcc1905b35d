package nl.tim.analysis.sight;

import java.util.Optional;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Visit;
import nl.tim.analysis.access.Witness;
import nl.tim.analysis.command.CommandLog;
import nl.tim.analysis.command.LogUnavailableException;
import nl.tim.analysis.incident.Event;
import org.springframework.beans.factory.ObjectProvider;

/** Decisions are in the access log before they are in the log of incidents. */
final class WitnessedCommands implements CommandLog {

    private final CommandLog log;
    private final ObjectProvider<Witness> witness;

    WitnessedCommands(CommandLog log, ObjectProvider<Witness> witness) {
        this.log = log;
        this.witness = witness;
    }

    @Override
    public void append(Event event) throws LogUnavailableException {
        Optional<Visit> visit = OnBehalf.visit();
        if (visit.isPresent()) {
            visit.get().about(event.fact().type());
            visit.get().tell(witness.getObject(), false);
        }
        log.append(event);
    }
}
