package nl.tim.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One of our own services. A copy of its program runs, so that a build does not pull the classes from under it.
 *
 * @param name the part's name
 * @param jar the program as it was built
 * @param home where the copy goes
 * @param http where its users connect
 * @param management where its health is
 * @param heap size of the heap in megabytes
 * @param settings further settings, property name to value
 */
public record LocalService(
        String name, Path jar, Home home, Port http, Port management, int heap, Map<String, String> settings)
        implements Part {

    public LocalService {
        settings = Map.copyOf(settings);
    }

    @Override
    public List<Port> ports() {
        return List.of(http, management);
    }

    @Override
    public Command prepare() throws IOException {
        if (!Files.isReadable(jar)) {
            throw new PartFailedException(name, "has not been built: no " + jar + "; './tim up' builds it", List.of());
        }
        Files.copy(jar, program(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        List<String> line = new ArrayList<>(List.of(
                Programs.java(),
                "-Xms64m",
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED"));
        allSettings().forEach((property, value) -> line.add("-D" + property + "=" + value));
        line.addAll(List.of("-jar", program().toString()));
        return Command.of(line, Map.of(), home.programs());
    }

    @Override
    public HealthCheck health() {
        URI readiness =
                URI.create("http://" + management.address() + ":" + management.number() + "/actuator/health/readiness");
        return new HttpHealth(readiness, answer -> true);
    }

    @Override
    public Duration patience() {
        // After a restart a region of a million reports is read anew, which takes two busy cores minutes.
        return Duration.ofMinutes(8);
    }

    @Override
    public boolean isOutdated() {
        try {
            return Files.isReadable(jar) && Files.exists(program()) && Files.mismatch(jar, program()) >= 0;
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Path program() {
        return home.programs().resolve(name + ".jar");
    }

    private Map<String, String> allSettings() {
        Map<String, String> all = new TreeMap<>(settings);
        all.put("server.address", http.address());
        all.put("server.port", String.valueOf(http.number()));
        all.put("management.server.address", management.address());
        all.put("management.server.port", String.valueOf(management.number()));
        return all;
    }
}
