package nl.tim.analysis.signal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.tim.analysis.incident.Actor;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Signal;

/** The signals of the region, on their topic. Safe for many threads. */
public interface SignalLog {

    /** Every signal that this replica has read, the one found in the newest period first. Does not block. */
    List<RaisedSignal> all();

    /** The signal of this id as far as this replica has read. Does not block. */
    Optional<RaisedSignal> find(String id);

    /**
     * Waits until everything that was written before is in {@link #all}. Blocks.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when that does not happen in time
     */
    void awaitCurrent();

    /**
     * Writes down what a scan found; harmless when it was written before. Blocks until it is durable.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be durable
     */
    void detected(List<Signal> found);

    /**
     * Writes down the newest counts of signals that were not found in the newest week; harmless when they were written before. Blocks until
     * it is durable.
     *
     * @param seen counts by id of the signal
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be durable
     */
    void followed(Map<String, Evidence> seen);

    /**
     * Writes down what somebody says of a signal. Blocks until it is durable and in {@link #find}.
     *
     * @throws nl.tim.analysis.projection.UnavailableException when it is not known to be durable
     */
    void said(String signalId, Remark remark, Actor by);
}
