package nl.tim.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.directory.CarePathway;
import nl.tim.schemas.directory.DirectoryEntry;
import nl.tim.schemas.directory.Label;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DirectoryTailTest {

    private final List<DirectoryEntry> entries = new ArrayList<>();

    @Test
    void handsOnWhatItCanRead_andLeavesOutTheRest() {
        DirectoryEntry entry = DirectoryEntry.newBuilder()
                .setCode("TZP-HART")
                .setEntry(new CarePathway(new Label("Hartfalen", "Heart failure"), "UMCU"))
                .build();

        apply("geen Avro".getBytes(StandardCharsets.UTF_8));
        apply(null);
        apply(RecordCodec.DIRECTORY_ENTRY.encode(entry));

        assertThat(entries).containsExactly(entry);
    }

    /** Names in the order of the log, with the number that administrators' changes have; the last that counts is the answer. */
    @ParameterizedTest
    @CsvSource({
        "a:0 b:0, b",
        "a:0 b:1 c:0, b",
        "a:0 b:1 c:1, b",
        "a:0 b:1 c:1 b:1, b",
        "a:0 b:1 c:2, c",
        "b:2 c:1, b",
    })
    void ofTwoAdministrators_theFirstCounts_andNoFileUndoesTheirWork(String log, String counts) {
        CountedEntries counted = new CountedEntries(entries::add);
        for (String record : log.split(" ")) {
            String[] parts = record.split(":");
            counted.accept(DirectoryEntry.newBuilder()
                    .setCode("X")
                    .setEntry(new CarePathway(new Label(parts[0], parts[0]), "UMCU"))
                    .setRevision(Long.parseLong(parts[1]))
                    .build());
        }
        assertThat(((CarePathway) entries.getLast().getEntry()).getName().getNl())
                .isEqualTo(counts);
    }

    @Test
    void anEntryThatIsRefused_stopsNothing() {
        byte[] entry = RecordCodec.DIRECTORY_ENTRY.encode(DirectoryEntry.newBuilder()
                .setCode("X")
                .setEntry(new CarePathway(new Label("", ""), "UMCU"))
                .build());

        assertThatCode(() -> DirectoryTail.apply(received(entry), _ -> {
                    throw new IllegalArgumentException("a label needs Dutch and English");
                }))
                .doesNotThrowAnyException();
    }

    private void apply(byte @Nullable [] value) {
        DirectoryTail.apply(received(value), entries::add);
    }

    private static ConsumerRecord<byte[], byte[]> received(byte @Nullable [] value) {
        return new ConsumerRecord<>("tim.directory", 0, 0, new byte[0], value);
    }
}
