package nl.tim.intake.job;

/** How a job ended, for scripts. */
enum ExitCode {
    /** Everything was taken. */
    OK(0),
    /** Some lines were refused; all others were taken. */
    REFUSED(1),
    /** The arguments or settings make no sense. */
    USAGE(2),
    /** Kafka is missing or did not answer in time; some reports may have been taken, and may be sent again. */
    INFRASTRUCTURE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
