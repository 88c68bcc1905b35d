package nl.tim.analysis.command;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with a case, by the names that programs and forms use. */
public enum CommandType {
    TRIAGE("triage", "IncidentTriaged"),
    ASSIGN("assign", "IncidentAssigned"),
    HOLD("hold", "PutOnHold"),
    RESUME("resume", "Resumed"),
    ASK("ask", "InformationRequested"),
    REJECT("reject", "IncidentRejected"),
    TRANSFER("transfer", "IncidentTransferred"),
    ROUTE("route", "IncidentRouted"),
    CLASSIFY("classify", "IncidentClassified"),
    ROOT_CAUSES("rootCauses", "RootCausesIdentified"),
    AGREEMENT("agreement", "AgreementLinked"),
    LINK("link", "IncidentLinked"),
    MEASURES("measures", "MeasuresAgreed"),
    EXEMPLAR("exemplar", "ExemplarApproved"),
    ACCOUNT("account", "AccountGiven"),
    NOTE("note", "NoteAdded"),
    CALAMITY("calamity", "CalamitySuspected"),
    CALAMITY_CLEARED("calamityCleared", "CalamityCleared"),
    MASK("mask", "RedactionCorrected"),
    FEEDBACK("feedback", "FeedbackSent"),
    CLOSE("close", "IncidentClosed"),
    REOPEN("reopen", "IncidentReopened");

    private final String parameter;
    private final String fact;

    CommandType(String parameter, String fact) {
        this.parameter = parameter;
        this.fact = fact;
    }

    /** The command of this name; empty when there is none. */
    public static Optional<CommandType> named(String name) {
        return Arrays.stream(values())
                .filter(type -> type.parameter.equals(name))
                .findFirst();
    }

    /** Its name. */
    public String parameter() {
        return parameter;
    }

    /** The name in the log of what it leads to. */
    public String fact() {
        return fact;
    }

    /** Whether it depends on what somebody saw of the case, and so has to say which revision that was. */
    boolean basedOnWhatWasSeen() {
        return switch (this) {
            case ACCOUNT, NOTE, MASK, CALAMITY -> false;
            case TRIAGE,
                    ASSIGN,
                    HOLD,
                    RESUME,
                    ASK,
                    REJECT,
                    TRANSFER,
                    ROUTE,
                    CLASSIFY,
                    ROOT_CAUSES,
                    AGREEMENT,
                    LINK,
                    MEASURES,
                    EXEMPLAR,
                    CALAMITY_CLEARED,
                    FEEDBACK,
                    CLOSE,
                    REOPEN -> true;
        };
    }
}
