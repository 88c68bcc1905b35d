package nl.tim.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A real broker that is its own controller (KRaft), with its data in {@link Home#kafka()}. */
public final class LocalKafka implements Part {

    /** The part's name. */
    public static final String NAME = "kafka";

    private static final String BROKER = "broker";
    private static final String CONTROLLER = "controller";

    private final Distribution distribution;
    private final Home home;
    private final Port broker;
    private final Port controller;

    /**
     * A broker on these ports.
     *
     * @param broker where clients connect
     * @param controller where the broker talks to itself
     */
    public LocalKafka(Distribution distribution, Home home, Port broker, Port controller) {
        this.distribution = distribution;
        this.home = home;
        this.broker = broker;
        this.controller = controller;
    }

    /**
     * A broker for tests.
     *
     * @param port of the broker; 0 = the one it had before in this home, else a free one
     */
    public static LocalKafka in(Distribution distribution, Home home, int port) {
        Map<String, Integer> before = PortMemory.of(home, NAME);
        return new LocalKafka(
                distribution, home, PortMemory.choose(BROKER, port, before), PortMemory.choose(CONTROLLER, 0, before));
    }

    /** Where clients connect, {@code host:port}. */
    public String bootstrapServers() {
        return broker.address() + ":" + broker.number();
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Port> ports() {
        return List.of(broker, controller);
    }

    @Override
    public Command prepare() throws IOException {
        KafkaFiles files = new KafkaFiles(home.kafka());
        Path settings = files.write(broker, controller);
        if (!files.isFormatted()) {
            files.format(java("-XX:TieredStopAtLevel=1"), settings);
        }
        List<String> line = java("-Xms128m", "-Xmx384m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
        line.addAll(List.of("kafka.Kafka", settings.toString()));
        return Command.of(line, Map.of(), home.kafka());
    }

    @Override
    public HealthCheck health() {
        return new KafkaHealth(broker);
    }

    @Override
    public Duration patience() {
        return Duration.ofMinutes(2);
    }

    private List<String> java(String... options) {
        if (!Files.isDirectory(distribution.kafka())) {
            throw new PartFailedException(
                    NAME, "no broker in " + distribution.kafka() + "; ./tim up builds it", List.of());
        }
        List<String> line = new java.util.ArrayList<>(List.of(Programs.java()));
        line.addAll(List.of(options));
        line.addAll(KafkaFiles.LOGGING);
        line.addAll(List.of("-cp", distribution.kafka() + "/*"));
        return line;
    }
}
