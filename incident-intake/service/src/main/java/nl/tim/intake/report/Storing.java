package nl.tim.intake.report;

import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import nl.tim.intake.report.Answer.Reason;
import nl.tim.intake.report.Answer.Unavailable;

/**
 * Runs the blocking work of storing on virtual threads: a bounded number at one moment, and one at one moment for each incident. A
 * sender who goes away interrupts nothing, because others may wait for the same answer.
 */
final class Storing implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentMap<UUID, InFlight> inFlight = new ConcurrentHashMap<>();
    private final Semaphore free;

    private record InFlight(byte[] content, CompletableFuture<Answer> answer) {}

    Storing(int mostAtOnce) {
        this.free = new Semaphore(mostAtOnce);
    }

    <T> CompletableFuture<T> inBackground(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, threads);
    }

    /**
     * Stores, unless the same content is being stored already: then the answer is that one's. Other content for the same incident waits
     * until it is known what became of the first.
     */
    CompletableFuture<Answer> once(UUID incidentId, byte[] content, Supplier<Answer> store) {
        InFlight mine = new InFlight(content, new CompletableFuture<>());
        InFlight first = inFlight.putIfAbsent(incidentId, mine);
        if (first == null) {
            start(incidentId, mine, store);
            return mine.answer();
        }
        return Arrays.equals(first.content(), content)
                ? first.answer()
                : first.answer().thenCompose(_ -> once(incidentId, content, store));
    }

    private void start(UUID incidentId, InFlight mine, Supplier<Answer> store) {
        if (!free.tryAcquire()) {
            inFlight.remove(incidentId);
            mine.answer().complete(new Unavailable(Reason.BUSY));
            return;
        }
        inBackground(store).whenComplete((answer, failure) -> {
            free.release();
            // First out of the map, so that whoever waits for this answer does not find it there again.
            inFlight.remove(incidentId);
            if (failure == null) {
                mine.answer().complete(answer);
            } else {
                mine.answer().completeExceptionally(failure);
            }
        });
    }

    @Override
    public void close() {
        threads.close();
    }
}
