package nl.tim.local.secret;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import nl.tim.local.stack.Home;
import nl.tim.schemas.seal.Kek;

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

    /**
     * Makes the files that are missing.
     *
     * @return whether any was
     */
    public boolean create() throws IOException {
        boolean missing = !Files.exists(kek()) || !Files.exists(receipt());
        if (!Files.exists(kek())) {
            Kek.create(kek());
        }
        if (!Files.exists(receipt())) {
            write(receipt(), receiptKeys());
        }
        return missing;
    }

    private static String receiptKeys() {
        try {
            PrfConfig.register();
            return TinkJsonProtoKeysetFormat.serializeKeyset(
                    KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF), InsecureSecretKeyAccess.get());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void write(Path file, String keyset) throws IOException {
        try (var channel = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            channel.write(java.nio.ByteBuffer.wrap(keyset.getBytes(StandardCharsets.UTF_8)));
        }
    }
}
