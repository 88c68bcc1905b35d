package nl.tim.journey;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The time of the programs under test: begins at a Monday morning in the past, so that terms always meet the same weekends and holidays, runs
 * on by itself, and is moved forward.
 */
final class Time {
    private static final Instant BEGIN = Instant.parse("2026-03-02T09:00:00Z");
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private final InstantSource machine = InstantSource.system();
    private final Path folder;
    private Duration ahead;

    private Time(Path folder) throws IOException {
        this.folder = folder;
        this.ahead = Duration.between(machine.instant(), BEGIN);
        String file = MovedClock.class.getName().replace('.', '/') + ".class";
        Files.createDirectories(folder.resolve(file).getParent());
        try (InputStream clock = Time.class.getClassLoader().getResourceAsStream(file)) {
            Files.copy(clock, folder.resolve(file));
        }
        write();
    }

    /** Begins; the folder is for what programs need to know of it. */
    static Time begin(Path folder) throws IOException {
        return new Time(folder);
    }

    /** From the next thing that a program does, so much time has passed. */
    void forward(Duration by) throws IOException {
        ahead = ahead.plus(by);
        write();
    }

    /** The day that the programs are at. */
    LocalDate today() {
        return machine.instant().plus(ahead).atZone(ZONE).toLocalDate();
    }

    /** The settings of a program that takes this time. */
    Map<String, String> settings() {
        return Map.of("spring.main.sources", MovedClock.class.getName(), MovedClock.SETTING, file().toString());
    }

    /**
     * The command that starts the same jar with the clock on its class path, which no {@code -jar} lets in, and without compiling for hours to
     * come.
     */
    List<String> around(List<String> jarCommand) {
        List<String> line = new ArrayList<>(jarCommand);
        int at = line.indexOf("-jar");
        line.set(at, "-cp");
        line.addAll(at, List.of("-XX:TieredStopAtLevel=1", "-Dloader.path=" + folder));
        line.add(at + 4, LAUNCHER);
        return line;
    }

    private Path file() {
        return folder.resolve("ahead");
    }

    private void write() throws IOException {
        Path next = Files.writeString(folder.resolve("next"), ahead.toString());
        Files.move(next, file(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
