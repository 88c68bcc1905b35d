package nl.tim.analysis.casepage;

import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.web.BlockingCalls;
import nl.tim.analysis.web.NotFoundException;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.http.MediaType;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;

/** Tells an open page that the case was changed by somebody else. Never blocks: the index is asked on another thread. */
@RestController
@Hidden
final class CaseChangesController implements ApplicationListener<ContextClosedEvent> {

    private static final Duration EVERY = Duration.ofSeconds(3);

    /** Browsers ask again by themselves when a stream ends. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Sinks.Empty<Void> closing = Sinks.empty();
    private final Cases cases;
    private final People people;
    private final BlockingCalls calls;

    CaseChangesController(Cases cases, People people, BlockingCalls calls) {
        this.cases = cases;
        this.people = people;
        this.calls = calls;
    }

    /** Ends after the first change; until then it says now and then that it is there, which keeps the connection open. */
    @GetMapping(path = "/cases/{incidentId}/changes", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Flux<ServerSentEvent<String>> changes(
            @PathVariable String incidentId, @RequestParam long since, ServerWebExchange exchange) {
        UUID id = IncidentIds.parse(incidentId).orElseThrow(NotFoundException::new);
        Set<Role> roles = people.asking(exchange).roles();
        return Flux.interval(Duration.ZERO, EVERY)
                .onBackpressureDrop()
                // The question that the browser then asks anew is judged anew.
                .takeWhile(_ -> people.asking(exchange).roles().equals(roles))
                .concatMap(_ -> revision(id))
                .map(revision -> revision > since
                        ? ServerSentEvent.<String>builder()
                                .event("changed")
                                .data(String.valueOf(revision))
                                .build()
                        : ServerSentEvent.<String>builder().comment("").build())
                .takeUntil(event -> event.event() != null)
                .take(LONGEST)
                .takeUntilOther(closing.asMono());
    }

    /** Nobody who waits for news keeps the service from stopping. */
    @Override
    public void onApplicationEvent(ContextClosedEvent event) {
        closing.tryEmitEmpty();
    }

    /** An index that is away for a moment is no change. */
    private Mono<Long> revision(UUID id) {
        return calls.call(() -> cases.find(id).map(Incident::revision).orElse(0L))
                .onErrorReturn(0L);
    }
}
