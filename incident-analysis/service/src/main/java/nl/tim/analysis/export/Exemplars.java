package nl.tim.analysis.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.TextField;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.Refold;
import nl.tim.analysis.search.Counted;
import nl.tim.analysis.search.Quarter;

/**
 * Finds the reports that may be told with a quarter: those whose text was approved since the quarter before could be frozen. Their words
 * are read in a second pass, so that the first needs none.
 */
final class Exemplars {

    private final IncidentLog log;
    private final Derivation derivation;
    private final UnaryOperator<String> released;

    Exemplars(IncidentLog log, Derivation derivation, UnaryOperator<String> released) {
        this.log = log;
        this.derivation = derivation;
        this.released = released;
    }

    /** Whether a report, received by the end of the quarter, can be told with it. */
    static boolean belongs(Incident incident, Quarter quarter) {
        return approvedAt(incident)
                .map(at -> at.atZone(Derivation.ZONE).toLocalDate())
                .filter(day -> !day.isBefore(since(quarter)))
                .isPresent();
    }

    private static LocalDate since(Quarter quarter) {
        return Freezing.opensOn(Quarter.of(quarter.firstDay().minusDays(1)));
    }

    /** When the words that stand were approved; empty where none do, or nothing may be shared any more. */
    private static Optional<Instant> approvedAt(Incident incident) {
        var dossier = incident.dossier();
        UUID approval = dossier.findings().exemplar();
        boolean closed = dossier.erasure() != null
                || dossier.course().withdrawnAt() != null
                || Counted.EXCLUDED_STATUSES.contains(incident.status().name());
        return approval == null || closed
                ? Optional.empty()
                : incident.decisions().stream()
                        .filter(decision -> decision.eventId().equals(approval))
                        .map(decision -> decision.recordedAt())
                        .findFirst();
    }

    /** The words of these reports as they are at these ends of the log, in the order of approval. Blocks. */
    List<Exemplar> of(Collection<UUID> incidents, Map<Integer, Long> ends) {
        Map<UUID, Applied> upTo = new HashMap<>();
        for (UUID incident : incidents) {
            int partition = log.partitionOf(incident);
            upTo.put(incident, new Applied(partition, ends.getOrDefault(partition, 0L) - 1));
        }
        List<Dated> found = new ArrayList<>();
        new Refold(log)
                .of(upTo)
                .values()
                .forEach(whole -> found(whole.incident()).ifPresent(found::add));
        return found.stream()
                .sorted(Comparator.comparing(Dated::at)
                        .thenComparing(one -> one.exemplar().approval().toString()))
                .map(Dated::exemplar)
                .toList();
    }

    private record Dated(Instant at, Exemplar exemplar) {}

    private Optional<Dated> found(Incident incident) {
        UUID approval = incident.dossier().findings().exemplar();
        Codes codes = incident.codes();
        if (approval == null || codes == null) {
            return Optional.empty();
        }
        Derived derived = derivation.of(incident);
        return approvedAt(incident)
                .flatMap(at -> incident.words(approval, TextField.EXEMPLAR.nameInLog(), null)
                        .map(words -> {
                            String text = released.apply(words);
                            return new Dated(
                                    at,
                                    new Exemplar(
                                            approval,
                                            incident.incidentId(),
                                            codes.type(),
                                            String.valueOf(derived.fromGroup()),
                                            String.valueOf(derived.toGroup()),
                                            codes.harm(),
                                            text,
                                            !text.equals(words)));
                        }));
    }
}
