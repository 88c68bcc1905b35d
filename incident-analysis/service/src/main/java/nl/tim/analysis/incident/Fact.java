package nl.tim.analysis.incident;

/** What an event says, with its texts opened. */
public sealed interface Fact permits Reported, Supplemented, Classified {

    /** The name of the fact in the log, for decisions. */
    default String type() {
        return switch (this) {
            case Reported _ -> "IncidentReported";
            case Supplemented _ -> "IncidentSupplemented";
            case Classified _ -> "IncidentClassified";
        };
    }
}
