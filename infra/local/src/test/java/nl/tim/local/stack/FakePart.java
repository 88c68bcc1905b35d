package nl.tim.local.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part that is a line of shell. */
public record FakePart(Path folder, String shell, List<Port> ports, HealthCheck health) implements Part {

    /** A healthy part without ports. */
    public static FakePart of(Path folder, String shell) {
        return new FakePart(folder, shell, List.of(), Optional::empty);
    }

    /** A part without ports that is healthy as soon as this file exists. */
    static FakePart readyWith(Path folder, String shell, Path marker) {
        return new FakePart(
                folder, shell, List.of(), () -> Files.exists(marker) ? Optional.empty() : Optional.of("starting"));
    }

    @Override
    public String name() {
        return "fake";
    }

    @Override
    public Command prepare() {
        return Command.of(List.of("sh", "-c", shell), Map.of(), folder);
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(20);
    }
}
