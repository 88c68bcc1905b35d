package nl.tim.analysis.audit.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Accessed;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.AccessLine.Who;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.audit.ChainAudit.Finding;
import nl.tim.analysis.audit.ChainAudit.Kind;
import nl.tim.schemas.access.ChainHead;
import nl.tim.schemas.access.Hash;
import nl.tim.schemas.codec.RecordCodec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ChainCheckTest {

    private static final UUID ONE = new UUID(1, 1);
    private static final UUID OTHER = new UUID(2, 2);

    private final Chain one = new Chain(ONE, "test");
    private final Chain other = new Chain(OTHER, "test");
    private final List<byte[]> keys = new ArrayList<>();
    private final List<byte[]> values = new ArrayList<>();

    /** One writes four entries, and the other vouches for the last of them in its second. */
    @BeforeEach
    void write() {
        append(one, List.of());
        append(other, List.of());
        append(one, List.of());
        append(one, List.of());
        append(one, List.of());
        append(other, List.of(new ChainHead(ONE, 3L, new Hash(Chain.hash(values.getLast())))));
        append(other, List.of());
    }

    @Test
    void findsNothingInWhatWasWritten_alsoWhenAnEntryWasSentTwice() {
        assertThat(findings(false)).isEmpty();
        keys.add(3, keys.get(2));
        values.add(3, values.get(2));
        assertThat(findings(false)).isEmpty();
    }

    /** All but the very last entry, behind which nothing stands yet. */
    @Test
    void findsEveryFlippedByte() {
        for (int entry = 0; entry < values.size() - 1; entry++) {
            byte[] whole = values.get(entry);
            for (int at = 0; at < whole.length; at++) {
                byte[] flipped = whole.clone();
                flipped[at] ^= 0x20;
                values.set(entry, flipped);
                assertThat(findings(false)).as("entry %d, byte %d", entry, at).isNotEmpty();
            }
            values.set(entry, whole);
        }
    }

    @Test
    void findsAnEntryThatIsGone_wherever() {
        for (int gone = 0; gone < 5; gone++) {
            List<byte[]> keptKeys = List.copyOf(keys);
            List<byte[]> keptValues = List.copyOf(values);
            keys.remove(gone);
            values.remove(gone);
            assertThat(findings(false))
                    .as("entry %d", gone)
                    .extracting(Finding::kind)
                    .isNotEmpty()
                    .isSubsetOf(Kind.MISSING, Kind.CUT_OFF);
            keys.clear();
            keys.addAll(keptKeys);
            values.clear();
            values.addAll(keptValues);
        }
    }

    @Test
    void findsAWriterWhoseEntriesAreAllGone() {
        for (int entry = keys.size() - 1; entry >= 0; entry--) {
            if (new String(keys.get(entry), StandardCharsets.US_ASCII).equals(ONE.toString())) {
                keys.remove(entry);
                values.remove(entry);
            }
        }
        assertThat(findings(false)).containsExactly(new Finding(Kind.CUT_OFF, -1, ONE));
    }

    @Test
    void takesAChainThatBeganBeforeWhatIsLeft() {
        keys.removeFirst();
        values.removeFirst();
        assertThat(findings(true)).isEmpty();
        assertThat(findings(false)).extracting(Finding::kind).containsExactly(Kind.MISSING);
    }

    @Test
    void findsAnEntryUnderAnothersName() {
        keys.set(2, keys.get(1));
        assertThat(findings(false)).contains(new Finding(Kind.CHANGED, 2, ONE));
    }

    private List<Finding> findings(boolean begunBefore) {
        Map<UUID, Map<Long, Hash>> anchors = new HashMap<>();
        values.forEach(value -> ChainCheck.anchors(value, anchors));
        ChainCheck check = new ChainCheck(begunBefore, anchors);
        for (int at = 0; at < values.size(); at++) {
            check.take(at, keys.get(at), values.get(at));
        }
        return check.findings();
    }

    private void append(Chain chain, List<ChainHead> anchors) {
        byte[] value = RecordCodec.ACCESS_LOG.encode(chain.next(List.of(LineRecords.record(line(), null)), anchors));
        chain.kept(value);
        keys.add(chain.writerId().toString().getBytes(StandardCharsets.US_ASCII));
        values.add(value);
    }

    private static AccessLine line() {
        return new AccessLine(
                new UUID(3, 3),
                new UUID(4, 4),
                Instant.EPOCH,
                Activity.READ,
                Outcome.SUCCESS,
                new Who("analist-1", "A. Analist", List.of("analyst"), null, "192.0.2.1"),
                "GET /cases/{incidentId}",
                null,
                List.of(new Accessed(new UUID(5, 5), "TIM-2026-7KQ4MX")));
    }
}
