package nl.tim.analysis.kafka;

import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.seal.SealingKey;

/** Where fresh keys for texts come from. */
@FunctionalInterface
public interface TextKeys {

    /**
     * A key that nobody else gets; may wait for it.
     *
     * @throws NoKeyAvailableException when none came in time
     */
    SealingKey take() throws NoKeyAvailableException;
}
