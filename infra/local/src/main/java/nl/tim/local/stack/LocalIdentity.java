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
 * The identity provider with the demo accounts. Small on purpose: it is busy only while somebody logs in.
 *
 * @param jar the program as it was built
 * @param home where the copy goes, and the secrets are
 * @param http where people log in
 * @param services addresses of the services that people log in to, by name; several of one service are separated by commas
 */
public record LocalIdentity(Path jar, Home home, Port http, Map<String, String> services) implements Part {

    /** The part's name. */
    public static final String NAME = "identity";

    private static final int HEAP = 64;

    public LocalIdentity {
        services = Map.copyOf(services);
    }

    /** What tokens name as their issuer. */
    public URI issuer() {
        return URI.create("http://" + http.address() + ":" + http.number());
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(http);
    }

    @Override
    public Command prepare() throws IOException {
        if (!Files.isReadable(jar)) {
            throw new PartFailedException(NAME, "has not been built: no " + jar + "; './tim up' builds it", List.of());
        }
        Files.copy(jar, program(), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        List<String> line = new ArrayList<>(List.of(
                Programs.java(),
                "-Xmx" + HEAP + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-XX:+ExitOnOutOfMemoryError"));
        settings().forEach((property, value) -> line.add("-D" + property + "=" + value));
        line.addAll(List.of("-jar", program().toString()));
        return Command.of(line, Map.of(), home.programs());
    }

    @Override
    public HealthCheck health() {
        return new HttpHealth(
                issuer().resolve("/.well-known/openid-configuration"), answer -> answer.contains(issuer().toString()));
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(2);
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
        return home.programs().resolve(NAME + ".jar");
    }

    private Map<String, String> settings() {
        Map<String, String> all = new TreeMap<>();
        all.put("server.address", http.address());
        all.put("server.port", String.valueOf(http.number()));
        all.put("tim.identity.issuer", issuer().toString());
        all.put("tim.identity.secrets", home.identity().toString());
        services.forEach((name, addresses) -> all.put("tim.identity.services." + name, addresses));
        return all;
    }
}
