package nl.tim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The state files of a {@link Home}; a file that cannot be understood counts as absent. */
final class StateFiles {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    StateFiles(Home home) {
        this.folder = home.run();
    }

    Optional<PartState> read(String part) {
        try {
            return Optional.of(JSON.readValue(Files.readString(file(part)), PartState.class));
        } catch (NoSuchFileException | JacksonException absent) {
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Replaces the file in one step, so that a reader never sees half of it. */
    void write(PartState state) {
        try {
            Path half = Files.writeString(
                    folder.resolve(state.part() + ".json.new"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(state));
            Files.move(half, file(state.part()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    void delete(String part) {
        try {
            Files.deleteIfExists(file(part));
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    private Path file(String part) {
        return folder.resolve(part + ".json");
    }
}
