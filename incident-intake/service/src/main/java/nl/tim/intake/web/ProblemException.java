package nl.tim.intake.web;

import java.time.Duration;
import java.util.List;
import nl.tim.intake.report.Problem;
import org.jspecify.annotations.Nullable;

/** Ends a request with a problem. Has no message and no stack trace: it is an answer, not a failure. */
public final class ProblemException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final ProblemKind kind;
    private final transient List<Problem> problems;
    private final @Nullable Duration retryAfter;

    private ProblemException(ProblemKind kind, List<Problem> problems, @Nullable Duration retryAfter) {
        super(kind.name(), null, false, false);
        this.kind = kind;
        this.problems = problems;
        this.retryAfter = retryAfter;
    }

    /** A problem that is not in the fields. */
    public static ProblemException of(ProblemKind kind) {
        return new ProblemException(kind, List.of(), null);
    }

    /** Problems in fields. */
    public static ProblemException of(ProblemKind kind, List<Problem> problems) {
        return new ProblemException(kind, problems, null);
    }

    /** Something is away; try again after this time. */
    public static ProblemException unavailable(Duration retryAfter) {
        return new ProblemException(ProblemKind.UNAVAILABLE, List.of(), retryAfter);
    }

    /** Too many wrong receipts were tried; try again after this time. */
    public static ProblemException tooMany(Duration retryAfter) {
        return new ProblemException(ProblemKind.TOO_MANY_ATTEMPTS, List.of(), retryAfter);
    }

    ProblemKind kind() {
        return kind;
    }

    List<Problem> problems() {
        return problems;
    }

    @Nullable
    Duration retryAfter() {
        return retryAfter;
    }
}
