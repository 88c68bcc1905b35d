package nl.tim.schemas.seal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CarriedKeyTest {

    private static final byte[] CONTENT = "antwoorden".getBytes(UTF_8);

    @TempDir
    Path folder;

    private CarriedKey key;

    @BeforeEach
    void load() {
        CarriedKey.create(folder.resolve("form.json"));
        key = CarriedKey.load(folder.resolve("form.json"));
    }

    @Test
    void whatWasSealed_opensForTheSamePurpose() {
        byte[] sealed = key.seal("form", CONTENT);

        assertThat(sealed).isNotEqualTo(CONTENT);
        assertThat(key.open("form", sealed)).contains(CONTENT);
    }

    @Test
    void anotherPurpose_anotherKey_andAChange_doNotOpen() {
        byte[] sealed = key.seal("form", CONTENT);
        CarriedKey.create(folder.resolve("other.json"));

        assertThat(key.open("session", sealed)).isEmpty();
        assertThat(CarriedKey.load(folder.resolve("other.json")).open("form", sealed))
                .isEmpty();
        sealed[sealed.length - 1] ^= 1;
        assertThat(key.open("form", sealed)).isEmpty();
        assertThat(key.open("form", new byte[0])).isEmpty();
    }

    @Test
    void create_neverOverwrites() {
        assertThatThrownBy(() -> CarriedKey.create(folder.resolve("form.json")))
                .isInstanceOf(UncheckedIOException.class);
    }
}
