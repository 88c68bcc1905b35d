package nl.tim.intake.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CurrentWaitsTest {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger asked = new AtomicInteger();
    private final CountDownLatch gate = new CountDownLatch(1);

    @AfterEach
    void close() {
        gate.countDown();
        threads.close();
    }

    @Test
    void whoComesDuringAQuestion_sharesTheNext() {
        CurrentWaits waits = new CurrentWaits(this::ask, threads);
        CompletableFuture<Boolean> first = waits.await();
        List<CompletableFuture<Boolean>> others = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            others.add(waits.await());
        }
        assertThat(others).noneMatch(CompletableFuture::isDone);
        gate.countDown();

        assertThat(first.join()).isTrue();
        assertThat(others).allMatch(CompletableFuture::join);
        assertThat(asked).hasValue(2);
        assertThat(waits.await().join()).isTrue();
        assertThat(asked).hasValue(3);
    }

    @Test
    void aQuestionThatFails_isNotCurrent_andTheNextIsAsked() {
        CurrentWaits waits = new CurrentWaits(
                () -> {
                    if (asked.incrementAndGet() == 1) {
                        throw new IllegalStateException();
                    }
                    return true;
                },
                threads);

        assertThat(waits.await().join()).isFalse();
        assertThat(waits.await().join()).isTrue();
    }

    @Test
    void anAnswerThatComesAtOnce_leavesRoomForTheNextQuestion() {
        CurrentWaits waits = new CurrentWaits(() -> true, Runnable::run);

        assertThat(waits.await()).isCompletedWithValue(true);
        assertThat(waits.await()).isCompletedWithValue(true);
    }

    private boolean ask() {
        asked.incrementAndGet();
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return true;
    }
}
