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
