package nl.tim.analysis.projection.elastic;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.Level;
import co.elastic.clients.elasticsearch.indices.IndicesStatsResponse;
import co.elastic.clients.elasticsearch.indices.segments.IndexSegment;
import co.elastic.clients.elasticsearch.indices.stats.ShardStats;
import co.elastic.clients.json.JsonData;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tim.analysis.projection.UnavailableException;
import org.jspecify.annotations.Nullable;

/**
 * Removes what documents were before from the files of an index. Elasticsearch marks an older version as deleted and keeps it, for copies
 * that may have to catch up, until no copy's lease holds it any more; it renews leases each 30 seconds. Then merging the segments that hold
 * deleted documents leaves them out, and a flush gives up the files and the transaction log of before. One thread.
 */
final class Expunging {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final ElasticsearchClient client;
    private final String index;

    Expunging(ElasticsearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    void run() {
        refresh();
        if (segmentsWithDeleted().isEmpty()) {
            // The transaction log may still tell of them.
            flush();
            return;
        }
        Map<String, Long> written = checkpoints();
        awaitLeases(written);
        // Otherwise segments with few deleted documents are left as they are.
        Object allowed = Calls.answered(() -> client.indices()
                .putSettings(put -> put.index(index)
                        .settings(settings ->
                                settings.otherSettings("index.merge.policy.expunge_deletes_allowed", JsonData.of(0)))));
        flush();
        merge();
        flush();
        refresh();
        assert allowed != null;
    }

    /** Of an index of millions it takes longer than an answer may, so it is asked about; what it left undone shows in the segments. */
    private void merge() {
        refresh();
        Set<String> old = segmentsWithDeleted();
        String task = told(Calls.answered(() -> client.indices()
                        .forcemerge(merge ->
                                merge.index(index).onlyExpungeDeletes(true).waitForCompletion(false)))
                .task());
        while (!Calls.answered(() -> client.tasks().get(get -> get.taskId(task)))
                .completed()) {
            pause();
        }
        refresh();
        if (!Collections.disjoint(old, segmentsWithDeleted())) {
            throw new UnavailableException("index: a merge left segments as they were");
        }
    }

    private void refresh() {
        Object refreshed = Calls.answered(() -> client.indices().refresh(refresh -> refresh.index(index)));
        assert refreshed != null;
    }

    private Set<String> segmentsWithDeleted() {
        IndexSegment segments = Calls.answered(() -> client.indices().segments(ask -> ask.index(index)))
                .indices()
                .get(index);
        Set<String> found = new HashSet<>();
        told(segments)
                .shards()
                .forEach((shard, copies) ->
                        copies.forEach(copy -> copy.segments().forEach((name, segment) -> {
                            if (segment.deletedDocs() > 0) {
                                found.add(shard + " " + copy.routing().node() + " " + name);
                            }
                        })));
        return found;
    }

    private void flush() {
        Object flushed = Calls.answered(() ->
                client.indices().flush(flush -> flush.index(index).force(true).waitIfOngoing(true)));
        assert flushed != null;
    }

    /** For each shard the number of the last operation. */
    private Map<String, Long> checkpoints() {
        return copies().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        shard -> told(shard.getValue().seqNo()).maxSeqNo()));
    }

    private void awaitLeases(Map<String, Long> written) {
        long giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (!copies().entrySet().stream()
                .allMatch(shard -> passed(shard.getValue(), written.getOrDefault(shard.getKey(), -1L)))) {
            if (System.nanoTime() > giveUp) {
                throw new UnavailableException("index: a copy is behind, so that older versions are kept for it");
            }
            pause();
        }
    }

    private static boolean passed(ShardStats primary, long written) {
        return told(primary.retentionLeases()).leases().stream().allMatch(lease -> lease.retainingSeqNo() > written);
    }

    /** The primary of each shard, which knows the leases of all copies. */
    private Map<String, ShardStats> copies() {
        IndicesStatsResponse stats = Calls.answered(
                () -> client.indices().stats(ask -> ask.index(index).level(Level.Shards)));
        var found = stats.indices().get(index);
        if (found == null) {
            throw new UnavailableException("index: gone");
        }
        return found.shards().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        shard -> shard.getValue().stream()
                                .filter(copy -> told(copy.routing()).primary())
                                .findFirst()
                                .orElseThrow(() -> new UnavailableException("index: a shard has no primary"))));
    }

    private static <T> T told(@Nullable T part) {
        if (part == null) {
            throw new UnavailableException("index: it does not tell of its shards");
        }
        return part;
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }
}
