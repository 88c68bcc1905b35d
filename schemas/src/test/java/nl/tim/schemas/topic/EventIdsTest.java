package nl.tim.schemas.topic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class EventIdsTest {

    private final AtomicLong millis =
            new AtomicLong(Instant.parse("2026-11-21T13:00:00Z").toEpochMilli());
    private final InstantSource clock = () -> Instant.ofEpochMilli(millis.get());
    private final EventIds ids = new EventIds(clock, new Random(1));

    @Test
    void areOfVersion7_andCarryTheTime() {
        UUID id = ids.get();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(millis.get());
    }

    @Test
    void grow_withinAMillisecondAndWhenTheClockGoesBack() {
        List<UUID> made = new ArrayList<>();
        Random random = new Random(2);
        for (int i = 0; i < 20_000; i++) {
            if (random.nextInt(100) == 0) {
                millis.addAndGet(random.nextInt(7) - 3);
            }
            made.add(ids.get());
        }

        for (int i = 1; i < made.size(); i++) {
            assertThat(made.get(i).getMostSignificantBits())
                    .isGreaterThan(made.get(i - 1).getMostSignificantBits());
        }
        assertThat(made).allMatch(id -> id.version() == 7).allMatch(id -> id.variant() == 2);
    }

    @Test
    void areUnguessable_inTheirLastPart() {
        assertThat(ids.get().getLeastSignificantBits()).isNotEqualTo(ids.get().getLeastSignificantBits());
    }
}
