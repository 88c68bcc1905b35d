package nl.tim.intake.reporter.web;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;

/** Where somebody goes to log in; they come back here, and from here to the start page, which then knows them. */
@Controller
final class LoginController {

    @GetMapping("/inloggen")
    Rendering loggedIn() {
        return Rendering.redirectTo("/").status(HttpStatus.SEE_OTHER).build();
    }
}
