package nl.tim.login;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.server.ServerWebExchange;

/** Has somebody log in again. */
@Controller
final class AgainController {

    private final AskedPage asked;

    AgainController(AskedPage asked) {
        this.asked = asked;
    }

    @GetMapping(RecentLogin.AGAIN)
    Rendering again(@RequestParam String to, ServerWebExchange exchange) {
        if (!isHere(to)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        asked.keep(exchange, to);
        return Rendering.redirectTo(Doors.LOGIN + "?" + AskingAgain.PARAMETER)
                .status(HttpStatus.SEE_OTHER)
                .build();
    }

    private static boolean isHere(String page) {
        try {
            URI uri = new URI(page);
            return !uri.isAbsolute() && uri.getRawAuthority() == null && page.startsWith("/") && !page.startsWith("//");
        } catch (URISyntaxException notAnAddress) {
            return false;
        }
    }
}
