package nl.tim.analysis.export;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Predicate;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.projection.RawRecord;
import nl.tim.analysis.projection.RecordOrigin;

/**
 * A log that makes its records while it is read and holds none: reports spread over days, some of them rejected later. Of the last 120 a
 * third is about one rare thing.
 */
public final class GeneratedLog implements IncidentLog {

    private static final List<String> SECTORS = List.of("HOSP", "GP", "HC", "PHARM", "LAB", "AMB", "GGZ", "DENT");
    private static final List<String> TYPES = List.of("MED", "INF", "DIS", "REF", "DIA", "ICT", "COM", "ZZZ");
    private static final List<String> HARMS = List.of("H1", "H0", "H2", "HU", "H3", "H4");
    private static final int PARTITIONS = 12;
    private static final int REJECTED_OF = 20;
    private static final int PLANTED = 120;

    private final long reports;
    private final Instant first;
    private final Duration apart;

    /** So many reports, evenly from one day to the other. */
    public GeneratedLog(long reports, LocalDate from, LocalDate to) {
        this.reports = reports;
        this.first = Instant.parse(from + "T12:00:00Z");
        this.apart = Duration.between(first, Instant.parse(to + "T12:00:00Z")).dividedBy(Math.max(1, reports - 1));
    }

    @Override
    public Map<Integer, Long> ends() {
        Map<Integer, Long> ends = new HashMap<>();
        for (int partition = 0; partition < PARTITIONS; partition++) {
            ends.put(partition, records(partition));
        }
        return ends;
    }

    private long records(int partition) {
        long own = (reports - partition + PARTITIONS - 1) / PARTITIONS;
        return own + own / REJECTED_OF + 1;
    }

    @Override
    public int partitionOf(UUID incidentId) {
        return (int) (incidentId.getLeastSignificantBits() % PARTITIONS);
    }

    @Override
    public void scan(int partition, long end, Predicate<UUID> wanted, Consumer<LogEntry> onEntry) {
        onEntry.accept(new LogEntry.Unreadable(raw(partition, 0), null, LogEntry.Reason.BAD_KEY, OptionalLong.empty()));
        for (long report = partition, offset = 1, n = 0; report < reports; report += PARTITIONS, n++) {
            UUID id = new UUID(mixed(report), report);
            offset +=
                    give(id, event(id, 1, Actor.REPORTER, report, report(report)), partition, offset, wanted, onEntry);
            if (n % REJECTED_OF == REJECTED_OF - 1) {
                Fact rejected = new Handling.Rejected("TEST", new Text.Opened("toelichting"));
                offset += give(id, event(id, 2, Actor.ANALYST, report, rejected), partition, offset, wanted, onEntry);
            }
        }
    }

    private static int give(
            UUID id, Event event, int partition, long offset, Predicate<UUID> wanted, Consumer<LogEntry> onEntry) {
        if (wanted.test(id)) {
            onEntry.accept(new LogEntry.Decoded(raw(partition, offset), event));
        }
        return 1;
    }

    private static RawRecord raw(int partition, long offset) {
        return new RawRecord(new RecordOrigin("log", partition, offset), Instant.EPOCH, null, null, List.of());
    }

    private Event event(UUID incident, int number, String kind, long report, Fact fact) {
        return new Event(
                new UUID(number, report),
                incident,
                first.plus(apart.multipliedBy(report)),
                new Actor(kind, "someone-" + report % 50, null),
                null,
                "2026.1",
                null,
                fact);
    }

    private Reported report(long number) {
        SplittableRandom random = new SplittableRandom(number);
        boolean planted = number >= reports - PLANTED && number % 3 == 0;
        return new Reported(
                "TIM-2026-7KQ4MX",
                "PROCES",
                null,
                null,
                "UNKNOWN",
                null,
                null,
                List.of("UMCU", "ANTONIUS", "PRAKTIJK-1", "UNK").get((int) (number % 4)),
                null,
                List.of(),
                planted ? "AMB" : skewed(SECTORS, random),
                planted ? "LAB" : skewed(SECTORS, random),
                null,
                null,
                new Codes(planted ? "ICT" : skewed(TYPES, random), null, skewed(HARMS, random), null, null),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                1 + random.nextInt(2),
                new Text.Opened("Een tekst van een gewone lengte. ".repeat(10)),
                null,
                null,
                null,
                null,
                false);
    }

    private static String skewed(List<String> codes, SplittableRandom random) {
        double power = random.nextDouble();
        return codes.get((int) (codes.size() * power * power));
    }

    private static long mixed(long number) {
        return new SplittableRandom(number).nextLong();
    }
}
