package nl.tim.analysis.access;

import java.util.List;
import org.springframework.web.server.ServerWebExchange;

/** The people of the configuration. Whoever reaches this service, which listens on its own machine only, is the first of them. */
final class ConfiguredPeople implements People {

    private final List<Person> people;

    ConfiguredPeople(List<Person> people) {
        this.people = List.copyOf(people);
    }

    @Override
    public Person asking(ServerWebExchange exchange) {
        return people.getFirst();
    }

    @Override
    public List<Person> all() {
        return people;
    }
}
