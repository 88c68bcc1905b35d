package nl.tim.local.secret;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.tim.local.stack.Home;
import nl.tim.schemas.seal.CarriedKey;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.ReceiptKeys;

/**
 * The key files of one home; made once and never overwritten, because what they sealed would be lost.
 *
 * @param folder where they are
 */
public record Secrets(Path folder) {

    /** The files of this home. */
    public static Secrets of(Home home) {
        return new Secrets(home.secrets());
    }

    /** The key-encryption key, which wraps the data keys. */
    public Path kek() {
        return folder.resolve("kek.json");
    }

    /** The keys that receipts are made with. */
    public Path receipt() {
        return folder.resolve("receipt.json");
    }

    /** The key under which the report form's answers travel. */
    public Path form() {
        return folder.resolve("form.json");
    }

    /**
     * Makes the files that are missing.
     *
     * @return whether any was
     */
    public boolean create() {
        boolean missing = !Files.exists(kek()) || !Files.exists(receipt()) || !Files.exists(form());
        if (!Files.exists(kek())) {
            Kek.create(kek());
        }
        if (!Files.exists(receipt())) {
            ReceiptKeys.create(receipt());
        }
        if (!Files.exists(form())) {
            CarriedKey.create(form());
        }
        return missing;
    }
}
