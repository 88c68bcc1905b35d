package nl.tim.local.stack;

import java.util.Optional;

/** Asks a part how it is. */
@FunctionalInterface
public interface HealthCheck {

    /** Returns what is wrong in a few words, or empty when the part can do its work; answers within seconds. */
    Optional<String> problem();
}
