package nl.tim.analysis.casepage;

import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import org.jspecify.annotations.Nullable;

/** What is expected of whoever looks: of the region's team, or of an organisation that was asked. Pure. */
final class NextStep {

    private NextStep() {}

    /** The command that comes next; null while somebody else has to do something, or nobody has. */
    static @Nullable CommandType of(Incident incident, Person person) {
        var course = incident.dossier().course();
        if (asked(incident, person)) {
            return CommandType.ACCOUNT;
        }
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
     * @param able the reader may give the command that comes next
     */
    static String message(Incident incident, Person person, boolean releasable, boolean able) {
        var course = incident.dossier().course();
        if (asked(incident, person)) {
            return "next.account";
        }
        if (course.onHold()) {
            return "next.hold";
        }
        if (course.withdrawnAt() != null && !course.status().ended()) {
            return "next.withdrawn";
        }
        if (releasable && course.status() == Status.UITGEZET) {
            return "next.release";
        }
        return of(incident, person) == null || able ? "next." + course.status().name() : "next.region";
    }

    /** The reader speaks for an organisation that everybody waits for, and nothing of it is there to be released. */
    private static boolean asked(Incident incident, Person person) {
        String own = person.organisation();
        var course = incident.dossier().course();
        var participation = incident.dossier().participation();
        return own != null
                && person.actor().kind().equals(Actor.COORDINATOR)
                && course.withdrawnAt() == null
                && !course.status().ended()
                && participation
                        .request(own)
                        .filter(request -> request.answeredAt() == null)
                        .isPresent()
                && participation.standing().stream()
                        .noneMatch(account -> account.organisation().equals(own) && !account.released());
    }
}
