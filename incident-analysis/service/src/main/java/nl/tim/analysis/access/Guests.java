package nl.tim.analysis.access;

import nl.tim.look.Frame.Place;
import nl.tim.look.Visitor;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** Shows in the frame of a page who reads it, and only where they may go. */
final class Guests implements Visitor {

    private final People people;

    Guests(People people) {
        this.people = people;
    }

    @Override
    public @Nullable String name(ServerWebExchange exchange) {
        return people.known(exchange).map(Person::name).orElse(null);
    }

    @Override
    public boolean reaches(ServerWebExchange exchange, Place place) {
        return people.known(exchange)
                .flatMap(person -> Policy.rule("GET", place.path()).filter(rule -> rule.admits(person.roles())))
                .isPresent();
    }
}
