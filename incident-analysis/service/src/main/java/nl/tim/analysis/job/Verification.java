package nl.tim.analysis.job;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import nl.tim.analysis.job.Difference.Kind;
import nl.tim.analysis.projection.Applied;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.IndexInspection;
import nl.tim.analysis.projection.IndexInspection.Finding;
import nl.tim.analysis.projection.LogEntry;
import nl.tim.analysis.projection.Projected;
import nl.tim.analysis.projection.Refold;
import org.jspecify.annotations.Nullable;

/**
 * Compares one index version with the log up to pinned offsets, partition by partition. Holds the states of one slice of a partition at a
 * time; a partition of more records than fit in a slice is read once for each of its slices.
 */
final class Verification {
    private static final int PAGE = 500;

    private final IncidentLog log;
    private final IndexInspection index;
    private final int recordsInSlice;
    private final Consumer<Difference> onDifference;
    private long incidents;
    private long records;

    Verification(IncidentLog log, IndexInspection index, int recordsInSlice, Consumer<Difference> onDifference) {
        this.log = log;
        this.index = index;
        this.recordsInSlice = recordsInSlice;
        this.onDifference = onDifference;
    }

    /** Number of incidents compared so far. */
    long incidents() {
        return incidents;
    }

    /** Number of records read so far. */
    long records() {
        return records;
    }

    /** Compares everything before these ends; every difference is told once. */
    void compare(Map<Integer, Long> ends) {
        ends.forEach((partition, end) -> {
            int slices = Math.toIntExact(1 + end / recordsInSlice);
            for (int slice = 0; slice < slices; slice++) {
                new Slice(partition, end, slice, slices).compare();
            }
        });
        index.strayIds(ends.size(), id -> onDifference.accept(new Difference(Kind.PHANTOM, id, "")));
    }

    private final class Slice {
        private final int partition;
        private final long end;
        private final int number;
        private final int of;
        private final Map<UUID, Projected.Whole> expected = new HashMap<>();

        Slice(int partition, long end, int number, int of) {
            this.partition = partition;
            this.end = end;
            this.number = number;
            this.of = of;
        }

        void compare() {
            log.scan(partition, end, this::mine, this::fold);
            incidents += expected.size();
            var suspects = new HashSet<UUID>();
            var page = new ArrayList<Projected.Whole>(PAGE);
            for (Projected.Whole whole : expected.values()) {
                page.add(whole);
                if (page.size() == PAGE) {
                    suspects.addAll(suspects(page));
                    page.clear();
                }
            }
            suspects.addAll(suspects(page));
            recheck(suspects);
            phantoms();
        }

        private boolean mine(UUID incidentId) {
            return Math.floorMod(incidentId.hashCode(), of) == number;
        }

        private void fold(LogEntry entry) {
            switch (entry) {
                case LogEntry.Decoded decoded -> {
                    records++;
                    expected.compute(decoded.incidentId(), (_, before) -> Refold.next(before, decoded));
                }
                case LogEntry.Unreadable unreadable -> unreadable(unreadable);
            }
        }

        /** Records without a usable key come in every slice, and count in the first. */
        private void unreadable(LogEntry.Unreadable entry) {
            if (entry.incidentId() != null || number == 0) {
                records++;
                onDifference.accept(new Difference(
                        Kind.UNREADABLE,
                        entry.raw().origin().toString(),
                        entry.reason().name()));
            }
        }

        private Set<UUID> suspects(List<Projected.Whole> page) {
            var suspects = new HashSet<UUID>();
            index.compare(page).forEach((incidentId, finding) -> {
                if (!(finding instanceof Finding.Same)) {
                    suspects.add(incidentId);
                }
            });
            return suspects;
        }

        /** Traffic goes on: what differs is compared again with the log as far as its document got meanwhile. */
        private void recheck(Set<UUID> suspects) {
            List<UUID> all = List.copyOf(suspects);
            for (int start = 0; start < all.size(); start += PAGE) {
                recheckPage(all.subList(start, Math.min(all.size(), start + PAGE)));
            }
        }

        private void recheckPage(List<UUID> page) {
            var now = new ArrayList<Projected.Whole>();
            page.forEach(incidentId -> {
                Projected.Whole whole = expected.get(incidentId);
                if (whole != null) {
                    now.add(whole);
                }
            });
            var further = new HashMap<UUID, Applied>();
            index.compare(now).forEach((incidentId, finding) -> {
                if (finding instanceof Finding.Different different
                        && different.applied().offset() >= end) {
                    further.put(incidentId, different.applied());
                } else {
                    tell(incidentId, finding);
                }
            });
            if (!further.isEmpty()) {
                index.compare(new Refold(log).of(further).values()).forEach(this::tellUnlessMovedOn);
            }
        }

        private void tellUnlessMovedOn(UUID incidentId, Finding finding) {
            // Seen to change twice while being looked at: it is being projected, and the next verification sees it.
            if (!(finding instanceof Finding.Different different)
                    || !different.fields().contains("applied.offset")) {
                tell(incidentId, finding);
            }
        }

        private void tell(UUID incidentId, Finding finding) {
            switch (finding) {
                case Finding.Same _ -> {}
                case Finding.Missing _ -> onDifference.accept(new Difference(Kind.MISSING, incidentId.toString(), ""));
                case Finding.Placeholder _ ->
                    onDifference.accept(new Difference(Kind.PLACEHOLDER, incidentId.toString(), ""));
                case Finding.Different different ->
                    onDifference.accept(new Difference(
                            Kind.DIFFERENT, incidentId.toString(), String.join(",", different.fields())));
            }
        }

        private void phantoms() {
            var unknown = new ArrayList<String>();
            index.idsOf(partition, id -> {
                UUID incidentId = uuid(id);
                if (incidentId == null) {
                    unknown.add(id);
                } else if (mine(incidentId) && !expected.containsKey(incidentId)) {
                    unknown.add(id);
                }
            });
            // A document may be of a record after the pinned end.
            var after = new HashMap<UUID, Applied>();
            long now = log.ends().getOrDefault(partition, end);
            unknown.forEach(id -> {
                UUID incidentId = uuid(id);
                if (incidentId != null) {
                    after.put(incidentId, new Applied(partition, now - 1));
                }
            });
            Set<UUID> known =
                    after.isEmpty() ? Set.of() : new Refold(log).of(after).keySet();
            for (String id : unknown) {
                UUID incidentId = uuid(id);
                if (incidentId == null || !known.contains(incidentId)) {
                    onDifference.accept(new Difference(Kind.PHANTOM, id, ""));
                }
            }
        }
    }

    private static @Nullable UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
