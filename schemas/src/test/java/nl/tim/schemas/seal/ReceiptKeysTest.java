package nl.tim.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReceiptKeysTest {

    private static final byte[] CONTENT = {1, 2, 3};

    @TempDir
    Path folder;

    @Test
    void sameContentHasTheSameMac_alsoAfterLoadingAgain() {
        Path file = folder.resolve("receipt.json");
        ReceiptKeys.create(file);

        ReceiptKeys keys = ReceiptKeys.load(file);

        assertThat(keys.newest()).isEqualTo(1);
        assertThat(keys.mac(1, CONTENT))
                .hasSize(10)
                .isEqualTo(ReceiptKeys.load(file).mac(1, CONTENT))
                .isNotEqualTo(keys.mac(1, new byte[] {1, 2, 4}));
    }

    @Test
    void neverOverwritesAKeyset() throws Exception {
        Path file = folder.resolve("receipt.json");
        ReceiptKeys.create(file);
        String before = Files.readString(file);

        assertThatThrownBy(() -> ReceiptKeys.create(file)).isInstanceOf(UncheckedIOException.class);
        assertThat(Files.readString(file)).isEqualTo(before);
    }

    @Test
    void refusesAVersionThatDoesNotExist() {
        Path file = folder.resolve("receipt.json");
        ReceiptKeys.create(file);
        ReceiptKeys keys = ReceiptKeys.load(file);

        assertThatThrownBy(() -> keys.mac(2, CONTENT)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> keys.mac(0, CONTENT)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesAKeyEncryptionKey() {
        Path file = folder.resolve("kek.json");
        Kek.create(file);

        assertThatThrownBy(() -> ReceiptKeys.load(file)).isInstanceOf(IllegalArgumentException.class);
    }
}
