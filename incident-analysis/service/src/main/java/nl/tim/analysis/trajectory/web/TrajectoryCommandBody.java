package nl.tim.analysis.trajectory.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A command. Beside the fields below, those of its type. */
@Schema(name = "TrajectoryCommand", description = """
                A command. Beside the fields below, those of its type (?: may be absent; dates are yyyy-mm-dd):
                describe: as in opening one, without search and signal. addIncident, removeIncident: incident (an id or a reference).
                addSignal, removeSignal: signal. intervention: intervention (a UUID; a new one adds), startsOn, what.
                dropIntervention: intervention. action: action (a UUID; a new one adds), strategy (TIM-ACTION), what, organisation?, dueOn?,
                doneOn?. dropAction: action. close: text?. reopen: text?.""")
record TrajectoryCommandBody(
        @Schema(
                allowableValues = {
                    "describe",
                    "addIncident",
                    "removeIncident",
                    "addSignal",
                    "removeSignal",
                    "intervention",
                    "dropIntervention",
                    "action",
                    "dropAction",
                    "close",
                    "reopen"
                })
        String type,

        @Nullable UUID commandId,

        @Schema(description = "The revision that was seen. Not needed for incidents and signals.") @Nullable
        Long expectedRevision) {}
