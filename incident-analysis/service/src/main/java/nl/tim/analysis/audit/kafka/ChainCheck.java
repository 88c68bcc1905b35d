package nl.tim.analysis.audit.kafka;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.audit.ChainAudit.Finding;
import nl.tim.analysis.audit.ChainAudit.Kind;
import nl.tim.schemas.access.AccessLogEntry;
import nl.tim.schemas.access.ChainHead;
import nl.tim.schemas.access.Hash;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.codec.UndecodableRecordException;
import org.jspecify.annotations.Nullable;

/**
 * Checks chains as they are read, in the order of the topic. Holds some hundred bytes for each writer and each head that another vouched
 * for. One thread.
 */
final class ChainCheck {

    private final boolean begunBefore;
    private final Map<UUID, State> chains = new HashMap<>();
    private final Map<UUID, Map<Long, Hash>> anchors;
    private final List<Finding> findings = new ArrayList<>();
    private long entries;
    private long lines;

    private record State(long seq, byte[] hash) {}

    /**
     * Begins.
     *
     * @param begunBefore whether the topic began before what is left of it, so that chains may begin in the middle
     * @param anchors from {@link #anchors}, over the whole topic
     */
    ChainCheck(boolean begunBefore, Map<UUID, Map<Long, Hash>> anchors) {
        this.begunBefore = begunBefore;
        this.anchors = anchors;
    }

    /** Adds the heads that an entry vouches for; bytes that are no entry vouch for nothing. */
    static void anchors(byte @Nullable [] value, Map<UUID, Map<Long, Hash>> found) {
        AccessLogEntry entry = decoded(value);
        if (entry != null) {
            for (ChainHead head : entry.getAnchors()) {
                found.computeIfAbsent(head.getWriterId(), _ -> new HashMap<>()).put(head.getSeq(), head.getHash());
            }
        }
    }

    void take(long offset, byte @Nullable [] key, byte @Nullable [] value) {
        entries++;
        AccessLogEntry entry = decoded(value);
        if (entry == null || value == null) {
            found(Kind.UNREADABLE, offset, null);
            return;
        }
        UUID writer = entry.getWriterId();
        lines += entry.getLines().size();
        byte[] hash = Chain.hash(value);
        State before = chains.get(writer);
        if (key == null || !new String(key, StandardCharsets.US_ASCII).equals(writer.toString())) {
            found(Kind.CHANGED, offset, writer);
        } else if (before == null) {
            first(entry, offset);
        } else if (entry.getSeq() == before.seq() && Arrays.equals(hash, before.hash())) {
            // It was sent again because its first acknowledgement did not come.
            return;
        } else if (entry.getSeq() > before.seq() + 1) {
            found(Kind.MISSING, offset, writer);
        } else if (entry.getSeq() <= before.seq()
                || !Arrays.equals(entry.getPrevious().bytes(), before.hash())) {
            found(Kind.CHANGED, offset, writer);
        }
        vouched(writer, entry.getSeq(), hash, offset);
        chains.put(writer, new State(entry.getSeq(), hash));
    }

    /** What was found, and with what others saw that is not there. */
    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        anchors.forEach((writer, seen) -> {
            State last = chains.get(writer);
            long end = seen.keySet().stream().mapToLong(Long::longValue).max().orElse(-1);
            if (last == null ? !begunBefore : last.seq() < end) {
                all.add(new Finding(Kind.CUT_OFF, -1, writer));
            }
        });
        return all;
    }

    long entries() {
        return entries;
    }

    long lines() {
        return lines;
    }

    int writers() {
        return chains.size();
    }

    private void first(AccessLogEntry entry, long offset) {
        if (entry.getSeq() > 0) {
            if (!begunBefore) {
                found(Kind.MISSING, offset, entry.getWriterId());
            }
        } else if (!Arrays.equals(entry.getPrevious().bytes(), new byte[Chain.HASH_LENGTH])) {
            found(Kind.CHANGED, offset, entry.getWriterId());
        }
    }

    private void vouched(UUID writer, long seq, byte[] hash, long offset) {
        Hash seen = anchors.getOrDefault(writer, Map.of()).get(seq);
        if (seen != null && !Arrays.equals(seen.bytes(), hash)) {
            found(Kind.CHANGED, offset, writer);
        }
    }

    private void found(Kind kind, long offset, @Nullable UUID writer) {
        findings.add(new Finding(kind, offset, writer));
    }

    private static @Nullable AccessLogEntry decoded(byte @Nullable [] value) {
        try {
            return value == null ? null : RecordCodec.ACCESS_LOG.decode(value);
        } catch (UndecodableRecordException e) {
            return null;
        }
    }
}
