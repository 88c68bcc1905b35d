package nl.tim.analysis.audit;

import java.util.Optional;

/** Opens what people searched for, and the reasons that they gave. */
@FunctionalInterface
public interface WordOpener {

    /**
     * The words; empty when their key was destroyed. Blocks while keys are read.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when the keys cannot be read now
     */
    Optional<String> open(SealedWords words);
}
