package nl.tim.analysis.projection.kafka;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether the projector may be trusted to go on; false for ever after an {@link Error}. Thread-safe. */
final class ProjectorAlive {
    private static final Logger log = LoggerFactory.getLogger(ProjectorAlive.class);

    private final AtomicReference<@Nullable String> failure = new AtomicReference<>();

    void failed(Error error) {
        if (failure.compareAndSet(null, error.getClass().getName())) {
            log.error("Projector broken: {}", error.getClass().getName());
        }
    }

    /** The class of the first error, null while there was none. */
    @Nullable
    String failure() {
        return failure.get();
    }
}
