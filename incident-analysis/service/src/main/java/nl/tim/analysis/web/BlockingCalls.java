package nl.tim.analysis.web;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Visit;
import nl.tim.analysis.access.Witness;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Runs calls that block on virtual threads, a bounded number at a time, each for a bounded time, and gives what came of it once it is kept who
 * saw what. What is over a bound fails at once with
 * {@link UnavailableException}: a caller who waits is better told than queued.
 */
public final class BlockingCalls implements AutoCloseable {

    /** Reactor logs an error that comes after the time-out with its message, which may quote a person's words, unless told what to do. */
    private static final String LATE_ERRORS = "reactor.onErrorDropped.local";

    private final Scheduler threads;
    private final Semaphore permits;
    private final Duration timeout;
    private final Witness witness;

    /**
     * Makes no thread yet.
     *
     * @param atOnce most calls at the same time
     * @param timeout of one call; its thread is then interrupted
     * @param witness keeps what was seen before the result is given
     */
    public BlockingCalls(int atOnce, Duration timeout, Witness witness) {
        this.threads = Schedulers.fromExecutorService(Executors.newVirtualThreadPerTaskExecutor(), "blocking");
        this.permits = new Semaphore(atOnce);
        this.timeout = timeout;
        this.witness = witness;
    }

    /** The result of the call, not null, once somebody subscribes; on behalf of who sent the request. The permit is given back when the call really ends. */
    public <T> Mono<T> call(Callable<T> call) {
        return Mono.deferContextual(context -> Mono.fromCallable(() ->
                        bounded(() -> OnBehalf.during(context.getOrDefault(Visit.class, null), witness, call))))
                .subscribeOn(threads)
                .timeout(timeout)
                .onErrorMap(TimeoutException.class, e -> new UnavailableException("no answer in time"))
                .contextWrite(context -> context.put(LATE_ERRORS, (Consumer<Throwable>) error -> {}));
    }

    private <T> T bounded(Callable<T> call) throws Exception {
        if (!permits.tryAcquire()) {
            throw new UnavailableException("too many calls at once");
        }
        try {
            return call.call();
        } finally {
            permits.release();
        }
    }

    @Override
    public void close() {
        threads.dispose();
    }
}
