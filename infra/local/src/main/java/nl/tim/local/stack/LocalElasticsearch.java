package nl.tim.local.stack;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A real Elasticsearch node with its data in {@link Home#elasticsearch()}. It refuses to run as root; started by root
 * it runs as an unprivileged user.
 */
public final class LocalElasticsearch implements Part {

    /** The part's name. */
    public static final String NAME = "elasticsearch";

    private static final String HTTP = "http";

    private final Distribution distribution;
    private final Home home;
    private final Port http;

    /**
     * A node.
     *
     * @param http where clients connect
     */
    public LocalElasticsearch(Distribution distribution, Home home, Port http) {
        this.distribution = distribution;
        this.home = home;
        this.http = http;
    }

    /**
     * A node for tests.
     *
     * @param port of HTTP; 0 = the one it had before in this home, else a free one
     */
    public static LocalElasticsearch in(Distribution distribution, Home home, int port) {
        return new LocalElasticsearch(distribution, home, PortMemory.choose(HTTP, port, PortMemory.of(home, NAME)));
    }

    /** Where clients connect. */
    public URI uri() {
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
        if (!Files.isExecutable(distribution.elasticsearch().resolve("bin/elasticsearch"))) {
            throw new PartFailedException(
                    NAME, "no server in " + distribution.elasticsearch() + "; ./tim up builds it", List.of());
        }
        ElasticsearchPlace place = ElasticsearchPlace.choose(distribution, home);
        ElasticsearchFiles files = new ElasticsearchFiles(place.folder());
        files.write(http);
        place.handOver();
        List<String> line = new ArrayList<>(place.asItsUser());
        line.add(place.program().resolve("bin/elasticsearch").toString());
        Map<String, String> environment = Map.of(
                "ES_JAVA_HOME", Programs.javaHome().toString(),
                "ES_PATH_CONF", files.settings().toString(),
                "ES_TMPDIR", files.temporary().toString(),
                "CLI_JAVA_OPTS", "-XX:TieredStopAtLevel=1");
        return new Command(line, environment, ElasticsearchFiles.FOREIGN_VARIABLES, place.folder());
    }

    @Override
    public HealthCheck health() {
        return new HttpHealth(
                uri().resolve("/_cluster/health"),
                answer -> answer.contains("\"status\":\"green\"") || answer.contains("\"status\":\"yellow\""));
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(3);
    }

    /** Where the data really are: elsewhere than in the home when its user cannot get there. */
    public Path folder() {
        return ElasticsearchPlace.current(home);
    }

    /** Folders outside the home that hold files of this home; those that do not exist are left out. */
    public static List<Path> foldersElsewhere(Home home) {
        return ElasticsearchPlace.elsewhereExisting(home);
    }
}
