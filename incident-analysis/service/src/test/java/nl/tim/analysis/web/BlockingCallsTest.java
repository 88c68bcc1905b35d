package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BlockingCallsTest {

    private static final Duration LONG = Duration.ofMinutes(1);

    @Test
    void runsOnVirtualThreads_andGivesThePermitBack() {
        try (BlockingCalls calls = new BlockingCalls(1, LONG, _ -> {})) {
            for (int run = 0; run < 3; run++) {
                assertThat(calls.call(() -> Thread.currentThread().isVirtual()).block(LONG))
                        .isTrue();
            }
        }
    }

    @Test
    void refusesAtOnce_whatIsOverTheBound() throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        CountDownLatch end = new CountDownLatch(1);
        try (BlockingCalls calls = new BlockingCalls(1, LONG, _ -> {})) {
            CompletableFuture<@Nullable String> first = calls.call(() -> {
                        started.countDown();
                        end.await();
                        return "done";
                    })
                    .toFuture();
            started.await();
            assertThatThrownBy(() -> calls.call(() -> "second").block(LONG)).isInstanceOf(UnavailableException.class);
            end.countDown();
            assertThat(first.join()).isEqualTo("done");
        }
    }

    @Test
    void interruptsACallThatTakesTooLong() throws Exception {
        CountDownLatch interrupted = new CountDownLatch(1);
        try (BlockingCalls calls = new BlockingCalls(1, Duration.ofMillis(500), _ -> {})) {
            assertThatThrownBy(() -> calls.call(() -> {
                                try {
                                    return new CountDownLatch(1).await(1, TimeUnit.HOURS);
                                } finally {
                                    interrupted.countDown();
                                }
                            })
                            .block(LONG))
                    .isInstanceOf(UnavailableException.class);
            interrupted.await();
        }
    }
}
