package nl.tim.analysis.incident;

import static nl.tim.analysis.incident.Status.AANVULLING_GEVRAAGD;
import static nl.tim.analysis.incident.Status.AFGESLOTEN;
import static nl.tim.analysis.incident.Status.AFGEWEZEN;
import static nl.tim.analysis.incident.Status.ANALYSE;
import static nl.tim.analysis.incident.Status.ANALYSE_GEZAMENLIJK;
import static nl.tim.analysis.incident.Status.DUBBEL;
import static nl.tim.analysis.incident.Status.GEREAGEERD;
import static nl.tim.analysis.incident.Status.HEROPEND;
import static nl.tim.analysis.incident.Status.INGEDIEND;
import static nl.tim.analysis.incident.Status.MAATREGELEN;
import static nl.tim.analysis.incident.Status.OVERGEDRAGEN;
import static nl.tim.analysis.incident.Status.TERUGGEKOPPELD;
import static nl.tim.analysis.incident.Status.TRIAGE;
import static nl.tim.analysis.incident.Status.UITGEZET;

import org.jspecify.annotations.Nullable;

/** Which command is allowed in which status, and where it leads: the first table of {@code docs/case.md}. */
final class StatusTable {

    private StatusTable() {}

    /** The status after the command; null when the present one does not allow it. */
    static @Nullable Status after(Incident state, Command command) {
        Status now = state.status();
        return switch (command) {
            case Handling fact -> after(state, now, fact);
            case Involving.Routed _ ->
                now.in(TRIAGE, AANVULLING_GEVRAAGD, UITGEZET, GEREAGEERD, HEROPEND)
                        ? UITGEZET
                        : stay(now, ANALYSE, ANALYSE_GEZAMENLIJK, MAATREGELEN);
            case Involving.RespondentInvited _ ->
                stay(now, UITGEZET, GEREAGEERD, ANALYSE, ANALYSE_GEZAMENLIJK, MAATREGELEN, HEROPEND);
            case Finding fact -> after(state, now, fact);
            case Safeguard _ -> now;
        };
    }

    private static @Nullable Status after(Incident state, Status now, Handling command) {
        return switch (command) {
            case Handling.Triaged _ -> to(TRIAGE, now, INGEDIEND, TRIAGE, AANVULLING_GEVRAAGD, HEROPEND);
            case Handling.Assigned _, Handling.PutOnHold _, Handling.Resumed _ -> now.ended() ? null : now;
            case Handling.InformationRequested _ ->
                now.in(INGEDIEND, TRIAGE, AANVULLING_GEVRAAGD, HEROPEND)
                        ? AANVULLING_GEVRAAGD
                        : stay(now, UITGEZET, GEREAGEERD, ANALYSE, ANALYSE_GEZAMENLIJK, MAATREGELEN);
            case Handling.Rejected _ ->
                to(AFGEWEZEN, now, INGEDIEND, TRIAGE, AANVULLING_GEVRAAGD, UITGEZET, GEREAGEERD, HEROPEND);
            case Handling.Transferred _ ->
                to(OVERGEDRAGEN, now, INGEDIEND, TRIAGE, AANVULLING_GEVRAAGD, UITGEZET, GEREAGEERD, HEROPEND);
            case Handling.FeedbackSent fact -> feedback(now, fact.interim());
            case Handling.Closed _ -> closed(state, now);
            case Handling.Reopened _ -> to(HEROPEND, now, AFGESLOTEN, AFGEWEZEN, OVERGEDRAGEN);
        };
    }

    /** What ended stays ended: who is told why it was rejected has no case that goes on. */
    private static @Nullable Status feedback(Status now, boolean interim) {
        if (now == INGEDIEND || now == AANVULLING_GEVRAAGD && !interim) {
            return null;
        }
        return interim || now.ended() ? now : TERUGGEKOPPELD;
    }

    /** Nobody's report ends without an answer, unless the reporter took it back. */
    private static @Nullable Status closed(Incident state, Status now) {
        Dossier dossier = state.dossier();
        boolean withdrawn = dossier.course().withdrawnAt() != null && !now.ended();
        boolean answered =
                now == TERUGGEKOPPELD || now == HEROPEND && dossier.dialogue().concluded();
        return withdrawn || answered ? AFGESLOTEN : null;
    }

    private static @Nullable Status after(Incident state, Status now, Finding command) {
        return switch (command) {
            case Finding.Classified _ -> now.in(AFGEWEZEN, DUBBEL, OVERGEDRAGEN) ? null : now;
            case Finding.RootCausesIdentified fact ->
                now == MAATREGELEN
                        ? now
                        : to(
                                fact.joint() ? ANALYSE_GEZAMENLIJK : ANALYSE,
                                now,
                                TRIAGE,
                                UITGEZET,
                                GEREAGEERD,
                                ANALYSE,
                                ANALYSE_GEZAMENLIJK,
                                HEROPEND);
            case Finding.AgreementLinked _ -> now == INGEDIEND || now.ended() ? null : now;
            case Finding.IncidentLinked fact -> fact.duplicate() ? duplicate(state, now, fact.removed()) : now;
            case Finding.TrajectoryLinked _ -> now.in(AFGEWEZEN, DUBBEL, OVERGEDRAGEN) ? null : now;
            case Finding.MeasuresAgreed _ ->
                now == TERUGGEKOPPELD
                        ? now
                        : to(MAATREGELEN, now, GEREAGEERD, ANALYSE, ANALYSE_GEZAMENLIJK, MAATREGELEN, HEROPEND);
            case Finding.ExemplarApproved _ -> stay(now, MAATREGELEN, TERUGGEKOPPELD, AFGESLOTEN);
        };
    }

    private static @Nullable Status duplicate(Incident state, Status now, boolean removed) {
        if (removed) {
            return now == DUBBEL ? state.dossier().course().before() : null;
        }
        return to(DUBBEL, now, INGEDIEND, TRIAGE, AANVULLING_GEVRAAGD, UITGEZET, GEREAGEERD, HEROPEND);
    }

    private static @Nullable Status to(Status next, Status now, Status first, Status... more) {
        return now.in(first, more) ? next : null;
    }

    private static @Nullable Status stay(Status now, Status first, Status... more) {
        return now.in(first, more) ? now : null;
    }
}
