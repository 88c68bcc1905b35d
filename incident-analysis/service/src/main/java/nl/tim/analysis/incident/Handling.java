package nl.tim.analysis.incident;

import org.jspecify.annotations.Nullable;

/** Commands on the course of a case. An explanation is null when nothing was added. */
public sealed interface Handling extends Command {

    @Override
    default String type() {
        return switch (this) {
            case Triaged _ -> "IncidentTriaged";
            case Assigned _ -> "IncidentAssigned";
            case PutOnHold _ -> "PutOnHold";
            case Resumed _ -> "Resumed";
            case InformationRequested _ -> "InformationRequested";
            case Rejected _ -> "IncidentRejected";
            case Transferred _ -> "IncidentTransferred";
            case FeedbackSent _ -> "FeedbackSent";
            case Closed _ -> "IncidentClosed";
            case Reopened _ -> "IncidentReopened";
        };
    }

    /**
     * The region judged how serious it is.
     *
     * @param harm TIM-HARM
     * @param possibleHarm TIM-HARM that could have followed; null when not judged
     * @param recurrence TIM-RECURRENCE; null when not judged
     */
    record Triaged(
            String harm,
            @Nullable String possibleHarm,
            @Nullable String recurrence) implements Handling {}

    /**
     * Somebody is responsible from here on.
     *
     * @param assignee pseudonym of the person; null when nobody is
     */
    record Assigned(@Nullable String assignee) implements Handling {}

    /** Handling stands still. */
    record PutOnHold(Text explanation) implements Handling {}

    /** Handling goes on. */
    record Resumed() implements Handling {}

    /** The reporter is asked for more. */
    record InformationRequested(Text text) implements Handling {}

    /**
     * The report is not handled here.
     *
     * @param reason TIM-REJECT
     */
    record Rejected(String reason, @Nullable Text explanation) implements Handling {}

    /**
     * Somebody else handles the report from here on.
     *
     * @param destination TIM-TRANSFER
     * @param organisation directory code; null when it is not in the directory
     */
    record Transferred(
            String destination,
            @Nullable String organisation,
            @Nullable Text explanation) implements Handling {}

    /**
     * The reporter is told what was found and what changes.
     *
     * @param interim more will follow
     */
    record FeedbackSent(Text text, boolean interim) implements Handling {}

    /** Handling has ended. */
    record Closed(@Nullable Text explanation) implements Handling {}

    /** Handling starts again. */
    record Reopened(@Nullable Text explanation) implements Handling {}
}
