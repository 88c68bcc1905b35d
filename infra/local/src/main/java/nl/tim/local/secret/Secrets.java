package nl.tim.local.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import nl.tim.local.stack.Home;
import nl.tim.schemas.seal.CarriedKey;
import nl.tim.schemas.seal.Kek;
import nl.tim.schemas.seal.ReceiptKeys;
import nl.tim.schemas.seal.ReporterKeys;

/**
 * The key files of one home; made once and never overwritten, because what they sealed would be lost.
 *
 * @param folder where they are
 */
public record Secrets(Path folder) {

    /** The client of this command at the identity provider. */
    public static final String TOOL = "tim-tool";

    private static final List<String> CLIENTS = List.of("tim-analysis", "tim-intake", TOOL);
    private static final int SECRET_BYTES = 32;

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

    /** The key under which reporters who logged in become pseudonyms. */
    public Path reporter() {
        return folder.resolve("reporter.json");
    }

    /** The key under which the sessions of people who logged in travel. */
    public Path session() {
        return folder.resolve("session.json");
    }

    /** What a client proves itself with to the identity provider. */
    public Path client(String client) {
        return folder.resolve("identity").resolve(client + ".secret");
    }

    /**
     * Makes the files that are missing.
     *
     * @return whether any was
     */
    public boolean create() {
        List<Path> clients = CLIENTS.stream().map(this::client).toList();
        boolean missing = !Files.exists(kek())
                || !Files.exists(receipt())
                || !Files.exists(form())
                || !Files.exists(session())
                || !Files.exists(reporter())
                || !clients.stream().allMatch(Files::exists);
        if (!Files.exists(kek())) {
            Kek.create(kek());
        }
        if (!Files.exists(receipt())) {
            ReceiptKeys.create(receipt());
        }
        if (!Files.exists(form())) {
            CarriedKey.create(form());
        }
        if (!Files.exists(reporter())) {
            ReporterKeys.create(reporter());
        }
        if (!Files.exists(session())) {
            CarriedKey.create(session());
        }
        clients.stream().filter(client -> !Files.exists(client)).forEach(Secrets::createClient);
        return missing;
    }

    private static void createClient(Path file) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file, onlyForTheOwner(file));
            Files.writeString(file, HexFormat.of().formatHex(secret));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static FileAttribute<?>[] onlyForTheOwner(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
