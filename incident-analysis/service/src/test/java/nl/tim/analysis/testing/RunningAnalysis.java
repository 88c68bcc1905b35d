package nl.tim.analysis.testing;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.tim.analysis.IncidentAnalysisApplication;
import nl.tim.analysis.directory.Directory;
import nl.tim.fixture.Namespace;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The service, running in this JVM on free ports against a namespace. */
public final class RunningAnalysis implements AutoCloseable {
    private final ConfigurableApplicationContext context;

    private RunningAnalysis(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it and waits until it knows who may do what; fails when it does not come up. */
    public static RunningAnalysis start(Namespace namespace, String... settings) {
        List<String> arguments = new ArrayList<>();
        Map<String, String> all = namespace.settings();
        all.forEach((name, value) -> arguments.add("--" + name + "=" + value));
        arguments.addAll(List.of(
                "--server.port=0",
                "--management.server.port=0",
                "--tim.projection.concurrency=3",
                "--tim.projection.follow-every=500ms",
                "--tim.projection.retry.cap=2s"));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        var running = new RunningAnalysis(
                new SpringApplicationBuilder(IncidentAnalysisApplication.class).run(arguments.toArray(String[]::new)));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> running.bean(Directory.class).complete());
        return running;
    }

    /** The port of its web side. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The port of its health and metrics. */
    public int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    /** A bean of it. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    @Override
    public void close() {
        context.close();
    }
}
