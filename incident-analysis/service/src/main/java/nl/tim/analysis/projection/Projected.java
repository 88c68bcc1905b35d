package nl.tim.analysis.projection;

import java.util.UUID;
import nl.tim.analysis.incident.Incident;

/** What the index holds of one incident. */
public sealed interface Projected {

    /** The document's id. */
    UUID incidentId();

    /** The document's external version. */
    long seq();

    /** How far in the log it got. */
    Applied applied();

    /** The incident. */
    record Whole(Incident incident, Applied applied) implements Projected {

        @Override
        public UUID incidentId() {
            return incident.incidentId();
        }

        @Override
        public long seq() {
            return incident.seq();
        }
    }

    /** A placeholder: the index refused the incident at this point, and the record that led to it is in the dead letters. */
    record Stub(UUID incidentId, long seq, Applied applied) implements Projected {}
}
