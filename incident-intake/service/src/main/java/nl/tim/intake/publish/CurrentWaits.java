package nl.tim.intake.publish;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Lets any number of callers wait for a log to be current at the cost of one question at a time: whoever comes while a question is out
 * shares the next one, because the one that is out may have been answered before they came. Safe for use by many threads.
 */
public final class CurrentWaits {

    private final BooleanSupplier question;
    private final Executor executor;
    private @Nullable CompletableFuture<Boolean> asked;
    private @Nullable CompletableFuture<Boolean> next;

    /**
     * Asks this question.
     *
     * @param question blocks until what was there when it began is known; false when that takes too long
     * @param executor runs the question
     */
    public CurrentWaits(BooleanSupplier question, Executor executor) {
        this.question = question;
        this.executor = executor;
    }

    /** Completes with the answer to a question that begins after this call. Never blocks. */
    public synchronized CompletableFuture<Boolean> await() {
        if (asked == null) {
            CompletableFuture<Boolean> first = new CompletableFuture<>();
            ask(first);
            return first;
        }
        if (next == null) {
            next = new CompletableFuture<>();
        }
        return next;
    }

    /** The answer may come before this returns, on this thread: it is out before it is asked. */
    private void ask(CompletableFuture<Boolean> answer) {
        asked = answer;
        CompletableFuture.supplyAsync(question::getAsBoolean, executor).whenComplete((current, failure) -> {
            askNext();
            answer.complete(failure == null && current);
        });
    }

    private synchronized void askNext() {
        CompletableFuture<Boolean> waiting = next;
        asked = null;
        next = null;
        if (waiting != null) {
            ask(waiting);
        }
    }
}
