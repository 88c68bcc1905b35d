package nl.tim.intake.link.web;

import nl.tim.intake.form.Organisations;
import nl.tim.intake.form.Organisations.Choice;
import nl.tim.intake.form.Wizard;
import nl.tim.intake.link.ReportingLinks;
import nl.tim.intake.link.ReportingLinks.Ended;
import nl.tim.intake.link.ReportingLinks.Known;
import nl.tim.intake.link.ReportingLinks.Unsure;
import nl.tim.intake.link.ReportingLinks.Working;
import nl.tim.schemas.seal.LinkCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.reactive.result.view.Rendering;

/** Where a reporting link leads: the start page, which says whose link it is. Whatever is wrong with a link, people can report. */
@Controller
final class LinkController {

    private final ReportingLinks links;
    private final Organisations organisations;

    LinkController(ReportingLinks links, Wizard wizard) {
        this.links = links;
        this.organisations = wizard.organisations();
    }

    @GetMapping("/m/{code}")
    Rendering open(@PathVariable String code) {
        Known known = LinkCode.parse(code).map(links::find).orElseGet(Ended::new);
        return switch (known) {
            case Working(String organisation) ->
                organisations
                        .withCode(organisation)
                        .map(LinkController::start)
                        .orElseGet(() -> start("unsure", HttpStatus.OK));
            case Ended _ -> start("ended", HttpStatus.GONE);
            case Unsure _ -> start("unsure", HttpStatus.OK);
        };
    }

    private static Rendering start(Choice organisation) {
        return Rendering.view("form/start")
                .modelAttribute("organisation", organisation)
                .build();
    }

    private static Rendering start(String trouble, HttpStatus status) {
        return Rendering.view("form/start")
                .modelAttribute("trouble", trouble)
                .status(status)
                .build();
    }
}
