package nl.tim.intake.reporter.web;

import java.util.Optional;
import java.util.Set;
import nl.tim.login.Gate;
import nl.tim.login.Identity;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Everybody may report and follow without saying who they are. Only what is somebody's own asks. */
final class OpenDoor implements Gate {

    private static final Set<String> OWN = Set.of("/inloggen", "/mijn-meldingen", "/api/v1/receipts");

    @Override
    public Ruling rule(ServerHttpRequest request, Optional<Identity> who) {
        return OWN.contains(path(request)) && who.isEmpty() ? Ruling.CLOSED : Ruling.OPEN;
    }

    /**
     * The forms act in nobody's name: whom a report is from travels sealed in the form itself, and a code opens for whoever has it. So a login in
     * another tab, or one that ended, costs nobody what they typed.
     */
    @Override
    public boolean guarded(ServerHttpRequest request) {
        String path = path(request);
        return path.startsWith("/api/") || path.equals("/logout");
    }

    private static String path(ServerHttpRequest request) {
        return request.getPath().pathWithinApplication().value();
    }
}
