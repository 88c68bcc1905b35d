package nl.tim.intake.web;

/** A failure without messages: where it happened and of which type it is, not what it said. */
final class Sanitised extends RuntimeException {

    private static final long serialVersionUID = 1;

    Sanitised(Throwable failure) {
        super(failure.getClass().getName(), failure.getCause() == null ? null : new Sanitised(failure.getCause()));
        setStackTrace(failure.getStackTrace());
    }
}
