package nl.tim.schemas.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PackedBytesTest {
    private final PackedBytes packed = new PackedBytes();

    @Test
    void holdsWhatAMapAndASetHold_whateverIsDone() {
        Random random = new Random(20261122);
        Map<UUID, byte[]> alive = new HashMap<>();
        Set<UUID> erased = new HashSet<>();
        for (int i = 0; i < 60_000; i++) {
            // Few ids that differ in few bits, so that they come again and collide.
            UUID id = new UUID(random.nextInt(16), (long) random.nextInt(1_000) << 48);
            switch (random.nextInt(8)) {
                case 0 -> {
                    packed.erase(id);
                    if (alive.remove(id) != null) {
                        erased.add(id);
                    }
                }
                case 1 -> {
                    packed.markErased(id);
                    alive.remove(id);
                    erased.add(id);
                }
                default -> {
                    byte[] bytes = new byte[random.nextInt(300)];
                    random.nextBytes(bytes);
                    packed.put(id, bytes);
                    if (!erased.contains(id)) {
                        alive.put(id, bytes);
                    }
                }
            }
            assertThat(packed.get(id)).isEqualTo(alive.get(id));
            assertThat(packed.isErased(id)).isEqualTo(erased.contains(id));
        }
        alive.forEach((id, bytes) -> assertThat(packed.get(id)).isEqualTo(bytes));
        assertThat(packed.size()).isEqualTo(alive.size() + erased.size());
    }

    @Test
    void knowsNothingOfAnIdThatWasNeverGiven() {
        assertThat(packed.get(new UUID(1, 2))).isNull();
        assertThat(packed.isErased(new UUID(1, 2))).isFalse();
        packed.erase(new UUID(1, 2));
        assertThat(packed.size()).isZero();
    }

    @Test
    void refusesWhatNoSegmentHolds() {
        assertThatThrownBy(() -> packed.put(new UUID(1, 2), new byte[1 << 20]))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
