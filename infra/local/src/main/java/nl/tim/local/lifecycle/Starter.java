package nl.tim.local.lifecycle;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.output.Progress;
import nl.tim.local.region.DirectoryNotPublishedException;
import nl.tim.local.region.DirectoryPublisher;
import nl.tim.local.region.Region;
import nl.tim.local.secret.Secrets;
import nl.tim.local.stack.LocalElasticsearch;
import nl.tim.local.stack.LocalIdentity;
import nl.tim.local.stack.LocalKafka;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.topic.LocalTopics;
import nl.tim.schemas.topic.TopicNames;
import org.apache.kafka.clients.admin.Admin;

/** Starts what is not running: both servers at once, the services as soon as Kafka has its topics. */
public final class Starter {

    private static final String REGION = "region";
    private static final TopicNames NAMES = new TopicNames("");
    private static final Duration BROKER_PATIENCE = Duration.ofSeconds(30);

    private final Stack stack;
    private final Progress progress;
    private final Undo undo = new Undo();

    /** Starts nothing yet. */
    public Starter(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /**
     * Brings the whole stack up and returns when every part can do its work. Parts that run are left alone, unless a
     * newer build of them exists.
     *
     * @throws nl.tim.local.outcome.TimException if it cannot; nothing was started then
     * @throws nl.tim.local.stack.PartFailedException if a part fails; what this call started is stopped by then
     */
    public void start() throws IOException {
        stack.home().create();
        clearRemains();
        PortCheck.require(stack.processes());
        Secrets.of(stack.home()).create();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Void> kafka = CompletableFuture.runAsync(this::bringKafka, threads);
            CompletableFuture<Void> failure = new CompletableFuture<>();
            List<CompletableFuture<Void>> all = List.of(
                    kafka,
                    kafka.thenRunAsync(this::publishRegion, threads),
                    CompletableFuture.runAsync(() -> bring(LocalElasticsearch.NAME), threads),
                    kafka.thenRunAsync(() -> bring(LocalIdentity.NAME), threads),
                    kafka.thenRunAsync(() -> bring(Stack.INTAKE), threads),
                    kafka.thenRunAsync(() -> bring(Stack.ANALYSIS), threads));
            all.forEach(part -> part.whenComplete((done, failed) -> {
                if (failed != null) {
                    failure.completeExceptionally(failed);
                }
            }));
            awaitFirst(CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)), failure);
            undo.forget();
        }
    }

    /** Stops what {@link #start()} has started so far, the latest first, and lets it start nothing more. */
    public void undo() {
        progress.close();
        undo.close().forEach(process -> {
            synchronized (process) {
                process.stop();
            }
        });
    }

    private void awaitFirst(CompletableFuture<Void> all, CompletableFuture<Void> failure) {
        try {
            CompletableFuture.anyOf(all, failure).join();
        } catch (CompletionException failed) {
            undo();
            Throwable cause = failed;
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw cause instanceof RuntimeException reason ? reason : failed;
        }
    }

    /** A server whose launcher was killed may hold its port a moment longer. */
    private void clearRemains() {
        stack.processes().stream()
                .filter(process -> process.running().isEmpty())
                .forEach(PartProcess::kill);
    }

    private void bringKafka() {
        bring(LocalKafka.NAME);
        progress.step("topics", "checking");
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", stack.bootstrapServers()))) {
            int made = new LocalTopics(admin, NAMES).reconcile().size();
            progress.done("topics", made == 0 ? "as they should be" : made + " created");
        }
    }

    private void publishRegion() {
        progress.step(REGION, "checking");
        try {
            Map<String, Object> connection = Map.of("bootstrap.servers", stack.bootstrapServers());
            int written = new DirectoryPublisher(connection, NAMES, BROKER_PATIENCE).publish(Region.shipped());
            progress.done(REGION, written == 0 ? "as it should be" : written + " entries published");
        } catch (DirectoryNotPublishedException failed) {
            throw new TimException(
                    ExitCode.FAILED, "The region was not published: " + failed.getMessage() + ". Run ./tim up again");
        }
    }

    private void bring(String name) {
        PartProcess process = stack.process(name);
        if (process.running().isPresent() && process.part().isOutdated()) {
            progress.step(name, "stopping the older build");
            process.stop();
        }
        if (process.running().isEmpty()) {
            progress.step(name, "starting");
            undo.launch(process);
        } else if (process.problem().isEmpty()) {
            progress.done(name, "already running");
            return;
        } else {
            progress.step(name, "running, waiting until it is ready");
        }
        process.awaitHealthy();
        progress.done(name, "ready");
    }
}
