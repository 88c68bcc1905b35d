package nl.tim.analysis.begin;

import java.util.Optional;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.link.LinkProperties;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;

/** Leads everybody to where they work. Whoever only reports works at the form, and is told so. */
@Controller
final class BeginController {

    private final People people;
    private final LinkProperties form;

    BeginController(People people, LinkProperties form) {
        this.people = people;
        this.form = form;
    }

    @GetMapping(path = "/", produces = MediaType.TEXT_HTML_VALUE)
    Rendering begin(ServerWebExchange exchange) {
        Optional<String> home = people.known(exchange).flatMap(Policy::home);
        return home.map(path -> Rendering.redirectTo(path).build()).orElseGet(this::elsewhere);
    }

    private Rendering elsewhere() {
        return Rendering.view("begin/elsewhere")
                .modelAttribute("own", form.address().resolve("/mijn-meldingen").toString())
                .modelAttribute("report", form.address().resolve("/melden").toString())
                .build();
    }
}
