package nl.tim.analysis.audit.kafka;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.projection.UnavailableException;
import nl.tim.schemas.access.ChainHead;
import nl.tim.schemas.codec.RecordCodec;
import nl.tim.schemas.topic.LogProducer;
import nl.tim.schemas.topic.TopicTail;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes one chain. Lines that come together go in one entry, and the next entry is not sent before the one before is acknowledged, so
 * that a chain never has a hole: an entry whose fate is unknown is sent again as it is, for as long as it takes. Whoever waits for it gives up
 * in the meantime; then the log holds a line about something that was not shown, never the other way around.
 */
final class ChainWriter implements AccessLog, AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(ChainWriter.class);
    private static final int MOST_WAITING = 2_000;
    private static final int MOST_LINES = 200;
    private static final Duration ACKNOWLEDGED_WITHIN = Duration.ofSeconds(10);
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final Duration CLOSING = Duration.ofSeconds(3);

    private final Chain chain;
    private final LogProducer producer;
    private final String topic;
    private final WordSealing sealing;
    private final TopicTail tail;
    private final Heads heads;
    private final Duration anchorEvery;
    private final Duration patience;
    private final InstantSource clock;
    private final BlockingQueue<Waiting> waiting = new ArrayBlockingQueue<>(MOST_WAITING);
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread =
            Thread.ofPlatform().name("access-log").daemon(true).unstarted(this::run);
    private Instant anchorAt = Instant.MIN;

    private record Waiting(AccessLine line, @Nullable String words, CompletableFuture<Void> kept) {}

    /**
     * Prepares; nothing connects before {@link #start}.
     *
     * @param tail feeds the heads
     * @param anchorEvery how often the chains of others are vouched for
     * @param patience how long somebody waits for their line
     */
    ChainWriter(
            Chain chain,
            LogProducer producer,
            String topic,
            WordSealing sealing,
            TopicTail tail,
            Heads heads,
            Duration anchorEvery,
            Duration patience,
            InstantSource clock) {
        this.chain = chain;
        this.producer = producer;
        this.topic = topic;
        this.sealing = sealing;
        this.tail = tail;
        this.heads = heads;
        this.anchorEvery = anchorEvery;
        this.patience = patience;
        this.clock = clock;
    }

    void start() {
        tail.start();
        thread.start();
    }

    @Override
    public void append(AccessLine line, @Nullable String words) {
        Waiting mine = new Waiting(line, words, new CompletableFuture<>());
        if (!waiting.offer(mine)) {
            throw new UnavailableException("too many wait");
        }
        try {
            mine.kept().get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            mine.kept().cancel(false);
            throw new UnavailableException("no acknowledgement");
        } catch (ExecutionException e) {
            throw new UnavailableException("keys topic, or stopped");
        } catch (InterruptedException e) {
            mine.kept().cancel(false);
            Thread.currentThread().interrupt();
            throw new UnavailableException("interrupted");
        }
    }

    @Override
    public void awaitOthers() {
        if (!tail.awaitCurrent(ACKNOWLEDGED_WITHIN)) {
            throw new UnavailableException("access log");
        }
    }

    /** Stops; what waits is told that it is not known to be kept. */
    @Override
    public void close() {
        stop.countDown();
        thread.interrupt();
        try {
            boolean ended = thread.join(CLOSING);
            log.trace("Ended {}", ended);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        waiting.forEach(one -> one.kept().completeExceptionally(new UnavailableException("stopped")));
        tail.close();
    }

    private void run() {
        try {
            while (stop.getCount() > 0) {
                write(together());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private List<Waiting> together() throws InterruptedException {
        List<Waiting> together = new ArrayList<>();
        Waiting first = waiting.poll(LOOK.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            together.add(first);
            waiting.drainTo(together, MOST_LINES - 1);
        }
        // Whoever gave up is not shown anything, so nothing has to be told of it.
        together.removeIf(one -> one.kept().isDone());
        return together;
    }

    private void write(List<Waiting> together) throws InterruptedException {
        List<Waiting> sealed = new ArrayList<>();
        List<nl.tim.schemas.access.AccessLine> lines = new ArrayList<>();
        for (Waiting one : together) {
            try {
                lines.add(LineRecords.record(
                        one.line(), sealing.seal(chain.writerId(), one.line().lineId(), one.words())));
                sealed.add(one);
            } catch (RuntimeException e) {
                one.kept().completeExceptionally(new UnavailableException("keys topic"));
            }
        }
        List<ChainHead> anchors = anchors();
        if (!lines.isEmpty() || !anchors.isEmpty()) {
            byte[] entry = RecordCodec.ACCESS_LOG.encode(chain.next(lines, anchors));
            send(entry);
            chain.kept(entry);
            sealed.forEach(one -> one.kept().complete(null));
        }
    }

    private List<ChainHead> anchors() {
        Instant now = clock.instant();
        if (!tail.caughtUp() || now.isBefore(anchorAt)) {
            return List.of();
        }
        anchorAt = now.plus(anchorEvery);
        return heads.open(chain.writerId());
    }

    private void send(byte[] entry) throws InterruptedException {
        byte[] key = chain.writerId().toString().getBytes(StandardCharsets.US_ASCII);
        for (int failures = 0; !sent(key, entry); failures++) {
            if (Integer.bitCount(failures + 1) == 1) {
                log.warn("The access log does not acknowledge (failure {}); nothing is shown meanwhile", failures + 1);
            }
            if (stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new InterruptedException("stopped");
            }
        }
    }

    private boolean sent(byte[] key, byte[] entry) throws InterruptedException {
        try {
            producer.send(new ProducerRecord<>(topic, key, entry))
                    .get(ACKNOWLEDGED_WITHIN.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (ExecutionException | TimeoutException e) {
            return false;
        }
    }
}
