package nl.tim.analysis.projection;

import static nl.tim.analysis.incident.Events.classified;
import static nl.tim.analysis.incident.Events.reported;
import static nl.tim.analysis.incident.Events.supplemented;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Events;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.RandomCase;
import nl.tim.analysis.incident.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However the log is cut into polls, delivered again and interleaved, the documents are the fold of the log. */
class ReplayTest {
    private static final int INCIDENTS = 7;
    private static final RetrySettings RETRIES =
            new RetrySettings(Duration.ofMillis(1), Duration.ofMillis(1), Duration.ofMillis(5));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233, 377, 610, 987})
    void anyDelivery_givesTheFoldOfTheLog(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        assertReplayed(events(random), random);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13})
    void anyDeliveryOfWholeCases_givesTheFoldOfTheLog(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var logs = new ArrayList<ArrayDeque<Event>>();
        for (int incident = 1; incident <= INCIDENTS; incident++) {
            logs.add(new ArrayDeque<>(RandomCase.log(seed * 100 + incident, incident, 40, Text.Opened::new)));
        }
        var events = new ArrayList<Event>();
        while (!logs.isEmpty()) {
            ArrayDeque<Event> next = logs.get(random.nextInt(logs.size()));
            events.add(next.remove());
            logs.removeIf(ArrayDeque::isEmpty);
        }
        assertReplayed(events, random);
    }

    private static void assertReplayed(List<Event> events, RandomGenerator random) {
        var log = new MemoryLog();
        events.forEach(log::append);

        var index = new MemoryIndex();
        index.script = (_, _) -> random.nextInt(10) == 0 ? new ItemOutcome.Overloaded() : new ItemOutcome.Stored();
        var dead = new RecordingDeadLetters();
        var projector = new Projector(
                index, log, dead, RETRIES, new ProjectionCounters(new SimpleMeterRegistry(), "incidents-v1"));
        for (int partition = 0; partition < 3; partition++) {
            deliver(log.partition(partition), projector, random);
        }

        assertThat(incidents(index)).isEqualTo(fold(events));
        assertThat(dead.letters).isEmpty();
    }

    /** Polls of any size; now and then everything since an earlier offset comes again, as after a lost commit. */
    private static void deliver(List<LogEntry> partition, Projector projector, RandomGenerator random) {
        int next = 0;
        while (next < partition.size()) {
            int end = Math.min(partition.size(), next + 1 + random.nextInt(6));
            try {
                projector.project(partition.subList(next, end));
                next = random.nextInt(4) == 0 ? random.nextInt(end + 1) : end;
            } catch (UnavailableException e) {
                next = random.nextInt(next + 1);
            }
        }
    }

    private static List<Event> events(RandomGenerator random) {
        var events = new ArrayList<Event>();
        for (int number = 1; number <= 120; number++) {
            long incident = 1L + random.nextInt(INCIDENTS);
            events.add(
                    switch (random.nextInt(6)) {
                        case 0 -> reported(incident, number, String.valueOf(random.nextInt(2)));
                        case 1, 2 -> supplemented(incident, number);
                        case 3 -> classified(incident, number, (long) random.nextInt(6));
                        case 4 -> classified(incident, number, null);
                        default -> again(events, incident, number, random);
                    });
        }
        return events;
    }

    private static Event again(List<Event> events, long incident, int number, RandomGenerator random) {
        return events.isEmpty() ? supplemented(incident, number) : events.get(random.nextInt(events.size()));
    }

    private static Map<UUID, Incident> fold(List<Event> events) {
        var byIncident = new TreeMap<UUID, List<Event>>();
        events.forEach(event -> byIncident
                .computeIfAbsent(event.incidentId(), _ -> new ArrayList<>())
                .add(event));
        var folded = new TreeMap<UUID, Incident>();
        byIncident.forEach((incidentId, own) -> {
            Incident incident = Events.fold(own);
            if (incident != null) {
                folded.put(incidentId, incident);
            }
        });
        return folded;
    }

    private static Map<UUID, Incident> incidents(MemoryIndex index) {
        var incidents = new TreeMap<UUID, Incident>();
        index.documents.forEach((incidentId, document) -> {
            if (document instanceof Projected.Whole whole) {
                incidents.put(incidentId, whole.incident());
            }
        });
        return incidents;
    }
}
