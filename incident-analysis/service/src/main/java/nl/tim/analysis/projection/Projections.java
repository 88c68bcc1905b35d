package nl.tim.analysis.projection;

import java.util.Set;

/** The projectors that run in this process, one for each index version. */
public interface Projections {

    /** The indices that are being projected. */
    Set<String> running();

    /** Starts projecting into this index, from where its group was. */
    void start(String index);

    /** Stops projecting into this index; returns when its consumers have stopped. */
    void stop(String index);
}
