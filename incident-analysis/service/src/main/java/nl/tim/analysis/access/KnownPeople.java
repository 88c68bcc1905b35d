package nl.tim.analysis.access;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.tim.analysis.directory.Details.Member;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.login.Identity;
import org.springframework.web.server.ServerWebExchange;

/** Who asks is who logged in, with the roles that the directory leaves them; colleagues are who the directory says. */
final class KnownPeople implements People {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final Directory directory;
    private final InstantSource clock;

    KnownPeople(Directory directory, InstantSource clock) {
        this.directory = directory;
        this.clock = clock;
    }

    /** What somebody may do now who said who they are. */
    Standing standing(Identity identity) {
        Person claimed =
                new Person(identity.subject(), identity.name(), Role.named(identity.roles()), identity.organisation());
        return Standing.of(claimed, directory.find(identity.subject()), directory.complete(), today());
    }

    @Override
    public Optional<Person> known(ServerWebExchange exchange) {
        return Identity.of(exchange).map(identity -> standing(identity).person());
    }

    @Override
    public List<Person> all() {
        return directory.all().stream()
                .flatMap(entry -> person(entry).stream())
                .sorted(Comparator.comparing(Person::name).thenComparing(Person::subject))
                .toList();
    }

    @Override
    public Optional<Person> find(String subject) {
        return directory.find(subject).flatMap(this::person);
    }

    private Optional<Person> person(DirectoryEntry entry) {
        Member member = entry.details().member();
        return member == null
                ? Optional.empty()
                : Optional.of(new Person(
                        entry.code(),
                        entry.label().nl(),
                        entry.inUseOn(today()) ? Role.named(member.roles()) : Set.of(),
                        member.organisation()));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }
}
