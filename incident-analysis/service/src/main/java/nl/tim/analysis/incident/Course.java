package nl.tim.analysis.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far handling got.
 *
 * @param status where the case stands
 * @param before where it stood before it was found to be a duplicate; null unless it is one
 * @param since when the status was reached; null while that is when the report came
 * @param assignee pseudonym of who is responsible; null when nobody is
 * @param triagedAt first triage; null before
 * @param holds every time that handling stood still, oldest first
 * @param withdrawnAt when the reporter took the report back; null when not
 * @param rejectReason TIM-REJECT of the last rejection; null when there was none
 * @param transferredTo of the last transfer; null when there was none
 */
public record Course(
        Status status,
        @Nullable Status before,
        @Nullable Instant since,
        @Nullable String assignee,
        @Nullable Instant triagedAt,
        List<Hold> holds,
        @Nullable Instant withdrawnAt,
        @Nullable String rejectReason,
        @Nullable Transfer transferredTo) {

    static final Course START = new Course(Status.INGEDIEND, null, null, null, null, List.of(), null, null, null);

    /** Copies the list. */
    public Course {
        holds = List.copyOf(holds);
    }

    /**
     * A time that handling stood still.
     *
     * @param until null while it does
     */
    public record Hold(Instant from, @Nullable Instant until) {}

    /**
     * Who handles it instead.
     *
     * @param destination TIM-TRANSFER
     * @param organisation directory code; null when it is not in the directory
     */
    public record Transfer(String destination, @Nullable String organisation) {}

    /** Whether handling stands still. */
    public boolean onHold() {
        return !holds.isEmpty() && holds.getLast().until() == null;
    }

    Course in(Status next, Instant at) {
        if (next == status) {
            return this;
        }
        Status from = next == Status.DUBBEL ? status : null;
        return new Course(next, from, at, assignee, triagedAt, holds, withdrawnAt, rejectReason, transferredTo);
    }

    Course assigned(@Nullable String to) {
        return new Course(status, before, since, to, triagedAt, holds, withdrawnAt, rejectReason, transferredTo);
    }

    Course triaged(Instant at) {
        Instant first = triagedAt == null ? at : triagedAt;
        return new Course(status, before, since, assignee, first, holds, withdrawnAt, rejectReason, transferredTo);
    }

    Course held(Instant at) {
        var longer = new ArrayList<>(holds);
        longer.add(new Hold(at, null));
        return new Course(status, before, since, assignee, triagedAt, longer, withdrawnAt, rejectReason, transferredTo);
    }

    Course resumed(Instant at) {
        var ended = new ArrayList<>(holds);
        ended.set(ended.size() - 1, new Hold(holds.getLast().from(), at));
        return new Course(status, before, since, assignee, triagedAt, ended, withdrawnAt, rejectReason, transferredTo);
    }

    Course withdrawn(Instant at) {
        Instant first = withdrawnAt == null ? at : withdrawnAt;
        return new Course(status, before, since, assignee, triagedAt, holds, first, rejectReason, transferredTo);
    }

    Course rejected(String reason) {
        return new Course(status, before, since, assignee, triagedAt, holds, withdrawnAt, reason, transferredTo);
    }

    Course transferred(Transfer to) {
        return new Course(status, before, since, assignee, triagedAt, holds, withdrawnAt, rejectReason, to);
    }
}
