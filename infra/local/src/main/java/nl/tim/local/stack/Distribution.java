package nl.tim.local.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * The servers as the build has laid them out.
 *
 * @param kafka folder with the broker's jars
 * @param elasticsearch home of an unpacked Elasticsearch
 */
public record Distribution(Path kafka, Path elasticsearch) {

    /**
     * Finds the servers in a checkout.
     *
     * @param repository root of the checkout
     * @throws IllegalStateException if they have not been built
     */
    public static Distribution in(Path repository) {
        Path target = repository.toAbsolutePath().normalize().resolve("infra/runtime/target");
        return new Distribution(target.resolve("kafka/libs"), onlyFolder(target.resolve("elasticsearch")));
    }

    /** Like {@link #in}, but where nothing was built yet the folders do not exist. */
    public static Distribution expectedIn(Path repository) {
        try {
            return in(repository);
        } catch (IllegalStateException notBuilt) {
            Path target = repository.resolve("infra/runtime/target");
            return new Distribution(target.resolve("kafka/libs"), target.resolve("elasticsearch"));
        }
    }

    private static Path onlyFolder(Path parent) {
        try (Stream<Path> children = Files.list(parent)) {
            return children.filter(child -> Files.isExecutable(child.resolve("bin/elasticsearch")))
                    .max(Path::compareTo)
                    .orElseThrow(() -> notBuilt(parent));
        } catch (java.nio.file.NoSuchFileException absent) {
            throw notBuilt(parent);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static IllegalStateException notBuilt(Path where) {
        return new IllegalStateException(
                "No servers in " + where + ". Build them with: mvn -f infra/runtime/pom.xml package");
    }
}
