package nl.tim.analysis.access;

import java.util.Optional;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/** Hands who asks on to the threads that work for them; after the filters that find out. */
final class PersonInContext implements WebFilter {

    private final People people;

    PersonInContext(People people) {
        this.people = people;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        Optional<Person> person = people.known(exchange);
        Mono<Void> rest = chain.filter(exchange);
        return person.isEmpty() ? rest : rest.contextWrite(context -> context.put(Person.class, person.get()));
    }
}
