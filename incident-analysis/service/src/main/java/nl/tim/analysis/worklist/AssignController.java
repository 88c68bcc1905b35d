package nl.tim.analysis.worklist;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.command.Sent;
import nl.tim.analysis.command.Verdict;
import nl.tim.analysis.command.web.CommandCalls;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.web.NotFoundException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.reactive.result.view.Rendering;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Gives many cases to somebody: one command each, so that every one can win or lose by itself. Never blocks. */
@Controller
final class AssignController {

    private static final List<String> KEPT = List.of("view", "sort", "status", "organisation");

    private final CommandCalls commands;
    private final People people;

    AssignController(CommandCalls commands, People people) {
        this.commands = commands;
        this.people = people;
    }

    @PostMapping(path = "/worklist/assign")
    Mono<Rendering> assign(ServerWebExchange exchange) {
        Person person = people.asking(exchange);
        return exchange.getFormData().flatMap(form -> {
            String assignee = String.valueOf(form.getFirst("assignee"));
            return Flux.fromIterable(form.getOrDefault("pick", List.of()))
                    .distinct()
                    .take(WorklistController.MOST)
                    .concatMap(pick -> given(pick, assignee, person))
                    .collectList()
                    .map(given -> back(form, given));
        });
    }

    /** @param pick incident id and the revision that was seen, divided by a colon */
    private Mono<Boolean> given(String pick, String assignee, Person person) {
        String[] parts = pick.split(":", 2);
        UUID id = IncidentIds.parse(parts[0]).orElseThrow(NotFoundException::new);
        Map<String, String> values = new HashMap<>();
        values.put("type", "assign");
        values.put("assignee", assignee);
        values.put("expectedRevision", parts.length > 1 ? parts[1] : "");
        return commands.give(id, new Sent(values), person.actor())
                .map(verdict -> verdict instanceof Verdict.Accepted || verdict instanceof Verdict.Pending)
                .onErrorReturn(nl.tim.analysis.web.UnavailableException.class, false);
    }

    private static Rendering back(MultiValueMap<String, String> form, List<Boolean> given) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/worklist");
        KEPT.forEach(name ->
                address.queryParam(name, form.getOrDefault(name, List.of("")).getFirst()));
        long done = given.stream().filter(Boolean::booleanValue).count();
        address.queryParam("assigned", done).queryParam("lost", given.size() - done);
        return Rendering.redirectTo(address.encode().toUriString())
                .status(HttpStatus.SEE_OTHER)
                .build();
    }
}
