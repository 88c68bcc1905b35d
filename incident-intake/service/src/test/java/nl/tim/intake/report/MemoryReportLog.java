package nl.tim.intake.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A log in memory that can be away, slow, or lose its answer. */
public final class MemoryReportLog implements ReportLog {

    public final List<Publication> appended = new CopyOnWriteArrayList<>();
    public volatile boolean caughtUp = true;
    public volatile boolean current = true;
    public volatile boolean refuses;
    public volatile boolean losesAnswer;
    public volatile boolean keysAway;

    /** Appending waits for this. */
    public volatile CountDownLatch gate = new CountDownLatch(0);

    private final Map<UUID, Publication> known = new ConcurrentHashMap<>();

    /** As new. */
    public void reset() {
        appended.clear();
        known.clear();
        caughtUp = true;
        current = true;
        refuses = false;
        losesAnswer = false;
        keysAway = false;
        gate = new CountDownLatch(0);
    }

    @Override
    public boolean caughtUp() {
        return caughtUp;
    }

    @Override
    public boolean awaitCurrent() {
        return current;
    }

    @Override
    public Optional<Stored> find(UUID incidentId) {
        return Optional.ofNullable(known.get(incidentId)).map(Known::new);
    }

    @Override
    public void append(Publication publication) throws LogUnavailableException {
        try {
            gate.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (refuses) {
            throw new LogUnavailableException("memory");
        }
        appended.add(publication);
        known.put(publication.report().incidentId(), publication);
        if (losesAnswer) {
            throw new LogUnavailableException("memory");
        }
    }

    private final class Known implements Stored {

        private final Publication publication;

        Known(Publication publication) {
            this.publication = publication;
        }

        @Override
        public String reference() {
            return publication.reference();
        }

        @Override
        public String receiptHash() {
            return publication.receiptHash();
        }

        @Override
        public boolean isOf(byte[] content) throws LogUnavailableException {
            if (keysAway) {
                throw new LogUnavailableException("memory");
            }
            return Arrays.equals(publication.content(), content);
        }
    }
}
