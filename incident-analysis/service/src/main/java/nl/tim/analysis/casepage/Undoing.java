package nl.tim.analysis.casepage;

import java.util.Map;
import java.util.Set;
import nl.tim.analysis.casepage.CaseView.Undo;
import nl.tim.analysis.command.CommandType;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Link;
import nl.tim.analysis.incident.Status;
import org.jspecify.annotations.Nullable;

/** The command that takes another one back, where the fold allows it: both stay in the log, and on the timeline. Pure. */
final class Undoing {

    private Undoing() {}

    /** @param done the last command; null when nothing was done */
    static @Nullable Undo of(@Nullable CommandType done, Incident incident, Actor actor) {
        Set<CommandType> possible = Possible.of(incident, actor);
        return switch (done) {
            case HOLD -> plain(CommandType.RESUME, possible);
            case CLOSE, REJECT, TRANSFER -> plain(CommandType.REOPEN, possible);
            case LINK -> incident.status() == Status.DUBBEL ? unlinked(incident) : null;
            case null -> null;
            case TRIAGE,
                    ASSIGN,
                    RESUME,
                    ASK,
                    ROUTE,
                    CLASSIFY,
                    ROOT_CAUSES,
                    AGREEMENT,
                    MEASURES,
                    EXEMPLAR,
                    ACCOUNT,
                    NOTE,
                    CALAMITY,
                    CALAMITY_CLEARED,
                    MASK,
                    FEEDBACK,
                    REOPEN -> null;
        };
    }

    private static @Nullable Undo plain(CommandType back, Set<CommandType> possible) {
        return possible.contains(back) ? new Undo(back.parameter(), Map.of()) : null;
    }

    private static @Nullable Undo unlinked(Incident incident) {
        return incident.dossier().findings().links().stream()
                .filter(Link::duplicate)
                .findFirst()
                .map(link -> new Undo(
                        CommandType.LINK.parameter(),
                        Map.of("other", link.other().toString(), "kind", link.kind(), "removed", "true")))
                .orElse(null);
    }
}
