package nl.tim.analysis.audit;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.access.Seen;
import nl.tim.analysis.access.Witness;
import nl.tim.analysis.audit.AccessLine.Accessed;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.AccessLine.Who;
import nl.tim.analysis.web.UnavailableException;
import org.jspecify.annotations.Nullable;

/** Writes what people see and do to the access log. */
final class LoggingWitness implements Witness {

    private final AccessLog log;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    LoggingWitness(AccessLog log, Supplier<UUID> ids, InstantSource clock) {
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void keep(Seen seen) {
        try {
            log.append(line(seen), seen.words().isEmpty() ? null : String.join("\n", seen.words()));
        } catch (nl.tim.analysis.projection.UnavailableException e) {
            throw new UnavailableException("access log: " + e.getMessage());
        }
    }

    private AccessLine line(Seen seen) {
        return new AccessLine(
                ids.get(),
                seen.requestId(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                Activity.of(seen.asked().rule()),
                outcome(seen),
                who(seen.person(), seen.asked().address()),
                seen.asked().rule(),
                seen.about(),
                incidents(seen));
    }

    private static Outcome outcome(Seen seen) {
        if (!seen.refused().isEmpty() && seen.incidents().isEmpty()) {
            return Outcome.REFUSED;
        }
        return seen.failed() ? Outcome.FAILED : Outcome.SUCCESS;
    }

    private static Who who(Person person, @Nullable String address) {
        return new Who(
                person.subject(),
                person.name(),
                person.roles().stream().map(Role::code).sorted().toList(),
                person.organisation(),
                address);
    }

    private static List<Accessed> incidents(Seen seen) {
        return Stream.concat(
                        seen.incidents().entrySet().stream()
                                .map(shown -> new Accessed(
                                        shown.getKey(), shown.getValue().orElse(null))),
                        seen.refused().stream()
                                .filter(id -> !seen.incidents().containsKey(id))
                                .map(id -> new Accessed(id, null)))
                .sorted(Comparator.comparing(Accessed::incidentId))
                .toList();
    }
}
