package nl.tim.schemas.seal;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Keysets in files, readable by their owner only, and the one place where Tink is set up. */
final class TinkKeysets {
    static {
        try {
            AeadConfig.register();
            PrfConfig.register();
        } catch (GeneralSecurityException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private TinkKeysets() {}

    /** What primitives are made with; asking for it sets Tink up. */
    static Configuration configuration() {
        try {
            return RegistryConfiguration.get();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeysetHandle read(Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("Not a readable keyset: " + file, e);
        }
    }

    /** Tells one state of a file from another. */
    record Version(FileTime modified, long size, @Nullable Object file) {}

    static Version version(Path file) {
        try {
            BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(found.lastModifiedTime(), found.size(), found.fileKey());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same with nothing but the key that is used now. */
    static KeysetHandle newestOf(KeysetHandle keyset) throws GeneralSecurityException {
        KeysetHandle.Entry newest = keyset.getPrimary();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(newest.getKey())
                        .withFixedId(newest.getId())
                        .makePrimary())
                .build();
    }

    /** Lets a fresh key be the one that is used, beside those that are there. */
    static void addNewest(Path file, Parameters parameters) {
        try {
            replace(
                    file,
                    KeysetHandle.newBuilder(read(file))
                            .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                                    .withRandomId()
                                    .makePrimary())
                            .build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Removes every key but the one that is used. */
    static void keepNewest(Path file) {
        try {
            replace(file, newestOf(read(file)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Readers find the old keyset or the new one, never a part. */
    private static void replace(Path file, KeysetHandle keyset) {
        try {
            Path target = file.toRealPath();
            Path fresh = target.resolveSibling(target.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            writeNew(fresh, keyset);
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a new file, to the disk; a keyset that exists is never overwritten, because what it sealed would be lost. */
    static void writeNew(Path file, KeysetHandle keyset) {
        try {
            String json = TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get());
            try (var out = FileChannel.open(
                    file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly(file))) {
                Channels.newOutputStream(out).write(json.getBytes(StandardCharsets.UTF_8));
                out.force(true);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }
}
