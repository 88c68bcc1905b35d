package nl.tim.intake.follow;

import java.time.Duration;

/** Bounds how often wrong codes can be tried. A right code is never counted. Safe for use by many threads; never blocks. */
public interface WrongCodes {

    /**
     * How long this visitor has to wait before a code is looked at again; zero for not at all.
     *
     * @param visitor tells visitors apart; not kept as it is
     */
    Duration wait(String visitor);

    /** A code of this visitor was wrong. */
    void count(String visitor);
}
