package nl.tim.analysis.command.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A command, for the description of the API: which further fields it has follows from its type. */
@Schema(name = "Command", description = """
                Further fields by type (a question mark: may be absent; dates are yyyy-mm-dd):
                triage: harm, possibleHarm?, recurrence?. assign: assignee? (absent: nobody). hold: explanation. resume. ask: text.
                reject: reason, explanation?. transfer: destination, organisation?, explanation?. route: organisation, dueOn?, explanation?.
                classify: incidentType, subType?, harm, possibleHarm?, recurrence?.
                rootCauses: joint?, nodes [{nodeId, parent?, text, evidence?, code?, causeOrganisation?, perspectiveOrganisation?}], factors?.
                agreement: agreementType, agreement?, version?, clause?, adherence, explanation?, removed?. link: other (an id or a reference), kind, removed?.
                measures: measures [{measureId, action, text, organisation?, chain?, dueOn?, doneOn?}]. exemplar: text, or removed. account: organisation, text?, account? (an earlier one, which it replaces or, without text, releases), released?.
                note: text.
                calamity: organisation?, noticedOn, establishedOn?, explanation?. calamityCleared: outcome, explanation?.
                mask: target, field, item?, and spans [{start, end}] or phrase and until?. feedback: text, interim?.
                close: explanation?. reopen: explanation?.""")
record CommandBody(
        @Schema(
                description = "What to do.",
                allowableValues = {
                    "triage",
                    "assign",
                    "hold",
                    "resume",
                    "ask",
                    "reject",
                    "transfer",
                    "route",
                    "classify",
                    "rootCauses",
                    "agreement",
                    "link",
                    "measures",
                    "exemplar",
                    "account",
                    "note",
                    "calamity",
                    "calamityCleared",
                    "mask",
                    "feedback",
                    "close",
                    "reopen"
                })
        String type,

        @Schema(description = "Makes it safe to send again; ours when absent.") @Nullable
        UUID commandId,

        @Schema(description = "The revision that was seen. Not needed for account, note, mask and calamity.") @Nullable
        Long expectedRevision) {}
