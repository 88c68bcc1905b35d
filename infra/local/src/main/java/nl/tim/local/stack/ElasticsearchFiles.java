package nl.tim.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Settings and folders of an Elasticsearch node; the distribution itself is never written to. */
final class ElasticsearchFiles {

    /** It warns about some of these and obeys others. */
    static final Set<String> FOREIGN_VARIABLES = Set.of(
            "JAVA_HOME",
            "JAVA_OPTS",
            "JAVA_TOOL_OPTIONS",
            "JDK_JAVA_OPTIONS",
            "_JAVA_OPTIONS",
            "CLASSPATH",
            "ES_JAVA_OPTS",
            "ES_HOME");

    private final Path folder;

    ElasticsearchFiles(Path folder) {
        this.folder = folder;
    }

    Path settings() {
        return folder.resolve("config");
    }

    Path temporary() {
        return folder.resolve("tmp");
    }

    /** Writes every settings file and makes every folder. */
    void write(Port http) throws IOException {
        Path logs = Files.createDirectories(folder.resolve("logs"));
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.createDirectories(temporary());
        Files.createDirectories(settings().resolve("jvm.options.d"));
        replace(settings().resolve("elasticsearch.yml"), """
                cluster.name: tim
                node.name: tim
                path.data: "%s"
                path.logs: "%s"
                network.host: %s
                http.port: %d
                # One node: nobody connects to its transport, so any free port will do.
                transport.port: 0
                discovery.type: single-node
                # It listens on loopback only.
                xpack.security.enabled: false
                action.auto_create_index: false
                # A developer's disk is often nearly full; the margin is what keeps indices writable.
                cluster.routing.allocation.disk.watermark.low: 1gb
                cluster.routing.allocation.disk.watermark.high: 750mb
                cluster.routing.allocation.disk.watermark.flood_stage: 500mb
                """.formatted(data, logs, http.address(), http.number()));
        replace(settings().resolve("log4j2.properties"), """
                status = error
                appender.console.type = Console
                appender.console.name = console
                appender.console.layout.type = PatternLayout
                appender.console.layout.pattern = %d{yyyy-MM-dd'T'HH:mm:ss.SSSXXX} %p %c{1.} %m%n
                rootLogger.level = info
                rootLogger.appenderRef.console.ref = console
                """);
        replace(settings().resolve("jvm.options"), jvmOptions(logs));
    }

    /** The folder may be another user's: a link that it put there is removed, never written through. */
    private static void replace(Path file, String text) throws IOException {
        Files.deleteIfExists(file);
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
    }

    /** What the distribution's own file sets for this Java, with a small heap and no files of its own. */
    private static String jvmOptions(Path logs) {
        return """
                -Xms512m
                -Xmx512m
                -XX:+UseSerialGC
                -XX:-AlwaysPreTouch
                -Djava.io.tmpdir=${ES_TMPDIR}
                --add-modules=jdk.incubator.vector
                -XX:CompileCommand=quiet
                -XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.setAsTypeCache
                -XX:CompileCommand=dontinline,java/lang/invoke/MethodHandle.asTypeUncached
                -Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1
                -XX:+ExitOnOutOfMemoryError
                -XX:ErrorFile=%s/hs_err_pid%%p.log
                """.formatted(logs);
    }
}
