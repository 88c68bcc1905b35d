package nl.tim.local.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.stack.Distribution;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.LocalElasticsearch;
import nl.tim.local.stack.LocalKafka;
import nl.tim.local.stack.Part;
import nl.tim.local.stack.PartProcess;
import picocli.CommandLine.Command;

/** Ends the servers that a test run has left; for the script, after {@code tim test}. */
@Command(name = "stop-test-servers", hidden = true)
final class TestServersVerb implements Callable<Integer> {

    /** The test run ends its servers itself as a rule, a moment after Maven has ended. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final Context context;

    TestServersVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws Exception {
        Path repository = context.settings().repository();
        Distribution servers = Distribution.expectedIn(repository);
        List<PartProcess> left = homes(repository.resolve("target/fixture")).stream()
                .flatMap(home -> Stream.<Part>of(
                                LocalKafka.in(servers, home, 0), LocalElasticsearch.in(servers, home, 0))
                        .map(part -> PartProcess.of(part, home)))
                .toList();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (left.stream().anyMatch(process -> process.running().isPresent()) && System.nanoTime() < deadline) {
            Thread.sleep(200);
        }
        left.forEach(this::stop);
        return ExitCode.OK;
    }

    private void stop(PartProcess process) {
        if (process.running().isPresent()) {
            context.output().progress("Stopping the " + process.part().name() + " that the tests have left.");
        }
        process.kill();
    }

    private static List<Home> homes(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> found = Files.find(folder, 4, (path, attributes) -> path.endsWith("run"))) {
            return found.map(run -> new Home(run.resolve(".."))).toList();
        }
    }
}
