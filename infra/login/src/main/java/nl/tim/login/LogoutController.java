package nl.tim.login;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Ends a session. */
@Controller
final class LogoutController {

    private final Sessions sessions;

    LogoutController(Sessions sessions) {
        this.sessions = sessions;
    }

    @PostMapping("/logout")
    Rendering logout(ServerWebExchange exchange) {
        sessions.end(exchange);
        exchange.getResponse().getHeaders().set("Clear-Site-Data", "\"cache\", \"storage\"");
        return Rendering.redirectTo("/logged-out").status(HttpStatus.SEE_OTHER).build();
    }

    @GetMapping(path = "/logged-out", produces = MediaType.TEXT_HTML_VALUE)
    String loggedOut() {
        return "login/out";
    }
}
