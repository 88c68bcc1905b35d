package nl.tim.analysis.job;

/** How a job ended, for scripts. */
enum ExitCode {
    /** All is well. */
    OK(0),
    /** The index differs from the log, or something could not be repaired. */
    DIFFERENCES(1),
    /** The arguments make no sense, or the job does not fit the state of the index versions. */
    USAGE(2),
    /** Kafka, Elasticsearch or a running service is missing, or did not answer in time. */
    INFRASTRUCTURE(3);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }
}
