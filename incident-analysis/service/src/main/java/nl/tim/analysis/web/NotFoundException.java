package nl.tim.analysis.web;

/** What was asked for does not exist; becomes a 404. */
public final class NotFoundException extends RuntimeException {

    /** Says nothing about what was asked. */
    public NotFoundException() {
        super("not found");
    }
}
