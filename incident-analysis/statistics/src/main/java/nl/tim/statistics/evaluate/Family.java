package nl.tim.statistics.evaluate;

import tools.jackson.databind.node.ObjectNode;

/** Evaluates the cases of one family. */
@FunctionalInterface
interface Family {

    /** Returns the fields that the reference has under {@code expected}, computed. */
    ObjectNode evaluate(TrendCase trendCase);
}
