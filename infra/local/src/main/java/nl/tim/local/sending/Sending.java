package nl.tim.local.sending;

import java.io.IOException;
import nl.tim.local.seed.SeededReport;

/** A way for reports to get into the log. */
public interface Sending {

    /**
     * Sends every report and waits until each was accepted or refused. Blocks.
     *
     * @throws nl.tim.local.outcome.TimException when whoever takes reports is away for too long
     */
    Tally send(Iterable<SeededReport> reports, Listener listener) throws IOException, InterruptedException;

    /**
     * What became of them.
     *
     * @param accepted durable in the log
     * @param refused must be changed by whoever made them
     */
    record Tally(long accepted, long refused) {}

    /** Hears how far it is; calls come one at a time. */
    interface Listener {

        /** So many are accepted by now. */
        void accepted(long count);

        /** One was refused: its place, from 1, and the fields with what is wrong with them. */
        void refused(long number, String problems);
    }
}
