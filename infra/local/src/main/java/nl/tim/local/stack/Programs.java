package nl.tim.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Programs of this machine. */
public final class Programs {

    private Programs() {}

    /** Where a program is, looking through {@code PATH} and the folders of system tools. */
    public static Optional<Path> find(String name) {
        String path = System.getenv().getOrDefault("PATH", "");
        return Stream.concat(Stream.of(path.split(":")), Stream.of("/usr/sbin", "/sbin", "/usr/bin", "/bin"))
                .filter(folder -> !folder.isBlank())
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The Java that runs this process, which also runs the parts. */
    public static Path javaHome() {
        return Path.of(System.getProperty("java.home"));
    }

    /** The {@code java} program of {@link #javaHome()}. */
    public static String java() {
        return javaHome().resolve("bin/java").toString();
    }
}
