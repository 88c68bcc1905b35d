package nl.tim.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Settings and data folder of the broker. */
final class KafkaFiles {

    /** The broker prints to its log file, in a form that reads like the other parts' logs. */
    static final List<String> LOGGING = List.of(
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info",
            "-Dorg.slf4j.simpleLogger.log.org.apache.kafka.storage.internals.log.LogManager=info",
            "-Dorg.slf4j.simpleLogger.showDateTime=true",
            "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Path folder;

    KafkaFiles(Path folder) {
        this.folder = folder;
    }

    boolean isFormatted() {
        return Files.exists(data().resolve("meta.properties"));
    }

    /** Writes the settings file and returns it. */
    Path write(Port broker, Port controller) throws IOException {
        return Files.writeString(
                folder.resolve("server.properties"), """
                process.roles=broker,controller
                node.id=1
                listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                advertised.listeners=PLAINTEXT://%1$s,CONTROLLER://%2$s
                controller.quorum.bootstrap.servers=%2$s
                controller.listener.names=CONTROLLER
                listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
                inter.broker.listener.name=PLAINTEXT
                log.dirs=%3$s
                auto.create.topics.enable=false
                # The log says when a record came in, whatever the writer's clock said.
                log.message.timestamp.type=LogAppendTime
                # Nothing disappears unless its topic says so; a machine that was off for weeks keeps its offsets.
                log.retention.ms=-1
                offsets.retention.minutes=5256000
                # One broker: internal topics have one copy and need few partitions.
                offsets.topic.replication.factor=1
                offsets.topic.num.partitions=4
                transaction.state.log.replication.factor=1
                transaction.state.log.min.isr=1
                transaction.state.log.num.partitions=4
                share.coordinator.state.topic.replication.factor=1
                share.coordinator.state.topic.min.isr=1
                share.coordinator.state.topic.num.partitions=4
                # A consumer that restarts need not wait for others; a broker that was killed may come back at once.
                group.initial.rebalance.delay.ms=0
                broker.session.timeout.ms=6000
                broker.heartbeat.interval.ms=1000
                # The default takes 128 MB of heap.
                log.cleaner.dedupe.buffer.size=16777216
                """.formatted(address(broker), address(controller), data()));
    }

    /** Gives the data folder its cluster id, which the broker insists on. */
    void format(List<String> java, Path settings) throws IOException {
        List<String> line = new ArrayList<>(java);
        line.addAll(List.of("kafka.tools.StorageTool", "format", "--standalone", "--ignore-formatted"));
        line.addAll(List.of("--cluster-id", newClusterId(), "--config", settings.toString()));
        Path output = folder.resolve("format.log");
        Process process = Command.of(line, Map.of(), folder)
                .toProcess()
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                process.destroyForcibly();
                throw new PartFailedException(
                        LocalKafka.NAME, "the data folder cannot be formatted", LogEnd.of(output, 20));
            }
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new PartFailedException(LocalKafka.NAME, "interrupted", List.of());
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static String address(Port port) {
        return port.address() + ":" + port.number();
    }

    /** Kafka writes its UUIDs as 22 characters of base64; one that starts with a dash reads as an option. */
    private static String newClusterId() {
        UUID id = UUID.randomUUID();
        byte[] bytes = java.nio.ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).replace('-', 'A');
    }
}
