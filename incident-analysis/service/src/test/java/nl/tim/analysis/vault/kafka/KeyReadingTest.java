package nl.tim.analysis.vault.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.UUID;
import nl.tim.analysis.vault.KeyHistory;
import nl.tim.analysis.vault.KeyHistory.Life;
import nl.tim.schemas.key.DataKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyReadingTest {
    private static final UUID KEY = UUID.randomUUID();

    /** W: wrapped bytes, T: tombstone; what compaction left of a key's records. */
    @ParameterizedTest
    @CsvSource({
        "W,LIVE",
        "WW,LIVE",
        "WT,BURIED",
        "WTT,BURIED",
        "T,",
        "TW,RISEN",
        "WTW,RISEN",
        "TWT,BURIED",
        "WTWWT,BURIED"
    })
    void theOrderOfAKeysRecords_saysWhatBecameOfIt(String records, @Nullable Life life) {
        var reading = new KafkaKeyVault.Reading(_ -> true);
        for (int i = 0; i < records.length(); i++) {
            boolean tombstone = records.charAt(i) == 'T';
            var key = tombstone ? null : new DataKey("TEXT", Instant.EPOCH, ByteBuffer.wrap(new byte[] {1}));
            reading.add(new KeyRecord(KEY, key, i));
        }
        if (life == null) {
            assertThat(reading.found).isEmpty();
        } else {
            assertThat(reading.found)
                    .hasEntrySatisfying(
                            KEY,
                            found -> assertThat(found)
                                    .extracting(KeyHistory::life)
                                    .isEqualTo(life));
        }
    }
}
