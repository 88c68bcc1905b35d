package nl.tim.analysis.export.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Files that several replicas share. What begins with a dot is not there yet. */
final class Folders {

    private Folders() {}

    static boolean exists(Path path) {
        return Files.exists(path);
    }

    /** Written beside its place first: who looks sees all of it or nothing. Leaves alone what is there already. */
    static void place(Path place, Map<String, byte[]> files) {
        try {
            Files.createDirectories(place.getParent());
            Path draft = Files.createTempDirectory(place.getParent(), ".draft-");
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Files.write(draft.resolve(file.getKey()), file.getValue());
            }
            try {
                Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE);
            } catch (FileSystemException e) {
                remove(draft);
                if (!Files.isDirectory(place)) {
                    throw e;
                }
            }
        } catch (FileSystemException e) {
            throw new IllegalStateException(
                    "cannot keep an export: " + e.getClass().getSimpleName());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path draft) throws IOException {
        for (Path file : listed(draft)) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(draft);
    }

    /** Puts a file in the place of another, at once. */
    static void replace(Path place, byte[] bytes) {
        try {
            Files.createDirectories(place.getParent());
            Path draft = Files.createTempFile(place.getParent(), ".draft-", "");
            Files.write(draft, bytes);
            Files.move(draft, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the claim is the caller's: nobody has it, or who had it was stopped. */
    static boolean claim(Path place, Instant now, Duration stands) {
        byte[] mine = now.toString().getBytes(StandardCharsets.UTF_8);
        try {
            Files.createDirectories(place.getParent());
            Files.write(place, mine, StandardOpenOption.CREATE_NEW);
            return true;
        } catch (FileAlreadyExistsException e) {
            Instant since = Instant.parse(new String(read(place), StandardCharsets.UTF_8));
            if (since.plus(stands).isAfter(now)) {
                return false;
            }
            replace(place, mine);
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> children(Path of) {
        if (!Files.isDirectory(of)) {
            return List.of();
        }
        try {
            return listed(of).stream()
                    .filter(path -> !path.getFileName().toString().startsWith("."))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> listed(Path of) throws IOException {
        try (Stream<Path> found = Files.list(of)) {
            return found.sorted().toList();
        }
    }

    static byte[] read(Path path) {
        try {
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
