package nl.tim.analysis.casepage;

import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import org.jspecify.annotations.Nullable;

/** What is expected of the region's team. Pure. */
final class NextStep {

    private NextStep() {}

    /** The command that comes next; null while somebody else has to do something, or nobody has. */
    static @Nullable CommandType of(Incident incident) {
        var course = incident.dossier().course();
        if (course.onHold()) {
            return CommandType.RESUME;
        }
        if (course.withdrawnAt() != null) {
            return course.status().ended() ? null : CommandType.CLOSE;
        }
        return switch (course.status()) {
            case INGEDIEND, HEROPEND -> CommandType.TRIAGE;
            case TRIAGE -> CommandType.ROUTE;
            case GEREAGEERD -> CommandType.ROOT_CAUSES;
            case ANALYSE, ANALYSE_GEZAMENLIJK -> CommandType.MEASURES;
            case MAATREGELEN -> CommandType.FEEDBACK;
            case TERUGGEKOPPELD -> CommandType.CLOSE;
            case AANVULLING_GEVRAAGD, UITGEZET, AFGEWEZEN, DUBBEL, OVERGEDRAGEN, AFGESLOTEN -> null;
        };
    }

    /**
     * The key of the sentence that says so.
     *
     * @param releasable the reader may release an account that others wait for
     */
    static String message(Incident incident, boolean releasable) {
        var course = incident.dossier().course();
        if (course.onHold()) {
            return "next.hold";
        }
        if (course.withdrawnAt() != null && !course.status().ended()) {
            return "next.withdrawn";
        }
        if (releasable && course.status() == Status.UITGEZET) {
            return "next.release";
        }
        return "next." + course.status().name();
    }
}
