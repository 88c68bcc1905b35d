package nl.tim.local.stack;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part that is a line of shell. */
public record FakePart(Path folder, String shell, List<Port> ports, Optional<String> problem) implements Part {

    /** A healthy part without ports. */
    public static FakePart of(Path folder, String shell) {
        return new FakePart(folder, shell, List.of(), Optional.empty());
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
    public HealthCheck health() {
        return () -> problem;
    }

    @Override
    public Duration patience() {
        return Duration.ofSeconds(5);
    }
}
