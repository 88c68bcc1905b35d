package nl.tim.look;

import java.util.Optional;
import java.util.OptionalInt;

/** Tells which HTTP status a failure of a service's own kind is answered with. Safe for many threads. */
@FunctionalInterface
public interface FailureStatus {

    /** The status; empty for failures that the service does not know. */
    OptionalInt of(Throwable failure);

    /** Key of a text of the service's own to tell a reader, whatever the status; empty for failures that are told by their status. */
    default Optional<String> text(Throwable failure) {
        return Optional.empty();
    }
}
