package nl.tim.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyPoolTest {
    @TempDir
    Path folder;

    private final InMemoryKeyLog keyLog = new InMemoryKeyLog();
    private Kek kek;

    @BeforeEach
    void createKek() {
        Kek.create(folder.resolve("kek.json"));
        kek = Kek.load(folder.resolve("kek.json"));
    }

    @Test
    void everyKeyIsAcknowledgedBeforeItIsTakenAndTakenOnce() throws Exception {
        try (var pool = started(4)) {
            var taken = new HashSet<UUID>();
            for (int i = 0; i < 20; i++) {
                await().until(pool::stocked);
                var key = pool.take(i % 2 == 0 ? KeyPurpose.TEXT : KeyPurpose.IDENTITY);
                assertThat(appended(key.keyId())).isEqualTo(1);
                assertThat(taken.add(key.keyId())).isTrue();
            }
        }
    }

    @Test
    void takingNeverBlocks_whenTheKeyLogIsAway_andRecovers() {
        keyLog.goAway();
        try (var pool = started(2)) {
            assertThatThrownBy(() -> pool.take(KeyPurpose.TEXT)).isInstanceOf(NoKeyAvailableException.class);
            keyLog.comeBack();
            await().until(pool::stocked);
        }
    }

    @Test
    void recoversFromAFailureThatNobodyForesaw() {
        var once = new AtomicBoolean(true);
        KeyLog failing = (keyId, key) -> {
            if (once.getAndSet(false)) {
                throw new IllegalStateException();
            }
            return keyLog.append(keyId, key);
        };
        try (var pool = new KeyPool(kek, failing, 2, () -> Instant.EPOCH)) {
            pool.start();
            await().until(pool::stocked);
        }
    }

    @Test
    void unusedKeysAreTombstoned_whenThePoolCloses() throws Exception {
        UUID used;
        try (var pool = started(3)) {
            await().until(pool::stocked);
            used = pool.take(KeyPurpose.TEXT).keyId();
        }
        var ring = keyLog.ring(kek);
        assertThat(ring.find(KeyPurpose.TEXT, used)).isPresent();
        var alive = keyLog.records().stream()
                .map(r -> UUID.fromString(new String(r.key(), StandardCharsets.UTF_8)))
                .distinct()
                .filter(id -> ring.find(KeyPurpose.TEXT, id).isPresent());
        assertThat(alive).containsExactly(used);
    }

    @Test
    void keysThatWaitedHalfADay_areReplaced_andNoneIsHandedOutAfterADay() throws Exception {
        var now = new AtomicReference<>(Instant.EPOCH);
        try (var pool = new KeyPool(kek, keyLog, 2, now::get)) {
            pool.start();
            await().until(pool::stocked);
            var first =
                    keyLog.records().stream().map(KeyPoolTest::name).distinct().toList();
            assertThat(first).hasSizeGreaterThanOrEqualTo(2);

            now.set(Instant.EPOCH.plus(Duration.ofHours(13)));
            var taken = pool.take(KeyPurpose.TEXT);
            await().until(() -> first.stream()
                    .filter(name -> !name.equals(taken.keyId().toString()))
                    .allMatch(this::tombstoned));

            keyLog.goAway();
            now.set(Instant.EPOCH
                    .plus(Duration.ofHours(13))
                    .plus(KeyPool.KEPT_FOR)
                    .plusSeconds(1));
            assertThatThrownBy(() -> pool.take(KeyPurpose.TEXT)).isInstanceOf(NoKeyAvailableException.class);
            keyLog.comeBack();
            await().until(pool::stocked);
        }
    }

    @Test
    void aKeyIsThere_whenTheWholeStockIsTooOld_asAfterAMachineSlept() throws Exception {
        var now = new AtomicReference<>(Instant.EPOCH);
        try (var pool = new KeyPool(kek, keyLog, 2, now::get)) {
            pool.start();
            await().until(pool::stocked);
            var old =
                    keyLog.records().stream().map(KeyPoolTest::name).distinct().toList();
            now.set(Instant.EPOCH.plus(KeyPool.KEPT_FOR).plusSeconds(1));

            assertThat(old).doesNotContain(pool.take(KeyPurpose.TEXT).keyId().toString());
            assertThat(old)
                    .doesNotContain(pool.take(KeyPurpose.IDENTITY).keyId().toString());
        }
    }

    private boolean tombstoned(String name) {
        return keyLog.records().stream().anyMatch(r -> name(r).equals(name) && r.value() == null);
    }

    private static String name(ConsumerRecord<byte[], byte[]> key) {
        return new String(key.key(), StandardCharsets.UTF_8);
    }

    private KeyPool started(int size) {
        var pool = new KeyPool(kek, keyLog, size, () -> Instant.EPOCH);
        pool.start();
        return pool;
    }

    private long appended(UUID keyId) {
        return keyLog.records().stream()
                .filter(r -> new String(r.key(), StandardCharsets.UTF_8).equals(keyId.toString()))
                .count();
    }
}
