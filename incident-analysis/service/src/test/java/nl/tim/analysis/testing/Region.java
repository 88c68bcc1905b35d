package nl.tim.analysis.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.directory.DirectoryLog;
import nl.tim.analysis.projection.ProjectionGroups;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.fixture.Namespace;
import nl.tim.fixture.Services;

/** One namespace with a writer of its log, a look into its index and its dead letters, and a running service. */
public final class Region implements AutoCloseable {
    /** Where everything is. */
    public final Namespace namespace = Services.shared().newNamespace();
    /** Writes the log. */
    public final LogWriter log = new LogWriter(namespace);
    /** Makes events. */
    public final Reports reports = new Reports(log);
    /** Looks into the index. */
    public final Index index = new Index(namespace);
    /** Looks into the dead letters. */
    public final DeadLetterTopic deadLetters = new DeadLetterTopic(namespace);

    private RunningAnalysis analysis;

    /** Starts everything. */
    public Region(String... settings) {
        analysis = RunningAnalysis.start(namespace, settings);
        know(FixedDirectory.person("analist-1", "Analist van dienst", null, "analyst"));
        know(FixedDirectory.person("analist-2", "Tweede analist", null, "analyst"));
    }

    /** Publishes an entry of the directory, and waits until the service has read it. */
    public void know(DirectoryEntry entry) {
        assertThat(analysis.bean(DirectoryLog.class).keep(entry)).isEmpty();
    }

    /** The running service. */
    public RunningAnalysis analysis() {
        return analysis;
    }

    /** Stops the service and waits until the broker lists none of its consumers. */
    public void stopAnalysis() {
        ProjectionGroups groups = analysis.bean(ProjectionGroups.class);
        analysis.close();
        await().atMost(Duration.ofMinutes(1)).until(() -> groups.members(namespace.index() + "-v1") == 0);
    }

    /** Starts the service anew. */
    public void startAnalysis() {
        analysis = RunningAnalysis.start(namespace);
    }

    @Override
    public void close() {
        analysis.close();
        deadLetters.close();
        log.close();
    }
}
