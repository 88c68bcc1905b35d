package nl.tim.local.command;

import nl.tim.local.lifecycle.Stack;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.stack.LocalKafka;

/** The broker, for verbs that are of no use without it. */
final class Brokers {

    private Brokers() {}

    /**
     * Where clients connect.
     *
     * @throws TimException if the broker does not run
     */
    static String require(Stack stack) {
        if (stack.process(LocalKafka.NAME).running().isEmpty()) {
            throw new TimException(ExitCode.NOT_RUNNING, "Kafka is not running. Start it: ./tim up");
        }
        return stack.bootstrapServers();
    }
}
