package nl.tim.analysis.access;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.tim.login.Identity;
import org.springframework.web.server.ServerWebExchange;

/** Who asks is who logged in; whom a case can be given to is in the configuration. */
final class ConfiguredPeople implements People {

    private final List<Person> people;

    ConfiguredPeople(List<Person> people) {
        this.people = List.copyOf(people);
    }

    @Override
    public Optional<Person> known(ServerWebExchange exchange) {
        return Identity.of(exchange).map(ConfiguredPeople::person);
    }

    @Override
    public List<Person> all() {
        return people;
    }

    /** A role that means nothing here is nothing. */
    static Person person(Identity identity) {
        return new Person(
                identity.subject(),
                identity.name(),
                identity.roles().stream()
                        .flatMap(code -> Role.named(code).stream())
                        .collect(Collectors.toUnmodifiableSet()),
                identity.organisation());
    }
}
