package nl.tim.analysis.projection.kafka;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.tim.analysis.projection.ProjectionGroups;
import nl.tim.analysis.projection.UnavailableException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListGroupsOptions;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.GroupIdNotFoundException;
import org.jspecify.annotations.Nullable;

/** Consumer groups named {@code incident-analysis.<index>}. Opens an admin client for each call. Thread-safe. */
final class KafkaProjectionGroups implements ProjectionGroups {
    private static final String PREFIX = "incident-analysis.";
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Map<String, Object> adminConfig;
    private final Predicate<String> ours;

    /** Sees only groups of indices that are ours. */
    KafkaProjectionGroups(Map<String, Object> adminConfig, Predicate<String> ours) {
        this.adminConfig = adminConfig;
        this.ours = ours;
    }

    /** The group that projects into this index. */
    static String group(String index) {
        return PREFIX + index;
    }

    @Override
    public Set<String> indices() {
        return call(admin ->
                        admin.listGroups(ListGroupsOptions.forConsumerGroups()).all())
                .stream()
                .map(group -> group.groupId())
                .filter(group -> group.startsWith(PREFIX))
                .map(group -> group.substring(PREFIX.length()))
                .filter(ours)
                .collect(Collectors.toSet());
    }

    @Override
    public Map<Integer, Long> committed(String index) {
        var offsets = new HashMap<Integer, Long>();
        call(admin -> admin.listConsumerGroupOffsets(group(index)).partitionsToOffsetAndMetadata())
                .forEach((partition, committed) -> {
                    if (committed != null) {
                        offsets.put(partition.partition(), committed.offset());
                    }
                });
        return offsets;
    }

    @Override
    public int members(String index) {
        try {
            return call(admin ->
                            admin.describeConsumerGroups(List.of(group(index))).all())
                    .values()
                    .stream()
                    .mapToInt(described -> described.members().size())
                    .sum();
        } catch (GroupMissing e) {
            return 0;
        }
    }

    @Override
    public void delete(String index) {
        try {
            call(admin -> admin.deleteConsumerGroups(List.of(group(index))).all());
        } catch (GroupMissing e) {
            return;
        }
    }

    private <T> T call(Function<Admin, KafkaFuture<T>> request) {
        Admin admin = Admin.create(adminConfig);
        try {
            return request.apply(admin).get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof GroupIdNotFoundException) {
                throw new GroupMissing();
            }
            throw new UnavailableException("groups: " + name(e.getCause()));
        } catch (TimeoutException | KafkaException e) {
            throw new UnavailableException("groups: " + name(e));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        } finally {
            // Without a limit it may wait for ever for a call that a broker took and never answered.
            admin.close(CLOSING);
        }
    }

    private static String name(@Nullable Throwable failure) {
        return failure == null ? "unknown" : failure.getClass().getSimpleName();
    }

    private static final class GroupMissing extends UnavailableException {
        private static final long serialVersionUID = 1;

        GroupMissing() {
            super("groups: no such group");
        }
    }
}
