package nl.tim.analysis.signal;

import java.util.List;

/** What people began because of signals. May block; safe for many threads. */
public interface FollowUps {

    /** What a signal led to. */
    List<FollowUp> of(String signalId);

    /** What goes on, and can be said to follow from a signal. */
    List<FollowUp> open();

    /** Something that people began, and where to read on. */
    record FollowUp(String id, String title, String href) {}
}
