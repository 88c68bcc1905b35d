package nl.tim.analysis.signal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.signal.SignalFact.What;
import nl.tim.statistics.engine.Evidence;
import nl.tim.statistics.engine.Signal;

/** Keeps facts in memory. */
public final class MemorySignalLog implements SignalLog {

    final List<SignalFact> written = new ArrayList<>();
    private final SignalBoard board = new SignalBoard();

    @Override
    public List<RaisedSignal> all() {
        return board.all();
    }

    @Override
    public Optional<RaisedSignal> find(String id) {
        return board.find(id);
    }

    @Override
    public void awaitCurrent() {}

    @Override
    public void detected(List<Signal> found) {
        found.forEach(signal -> {
            UUID eventId = new UUID(signal.id().hashCode(), signal.from().toEpochDay());
            write(new SignalFact(eventId, signal.id(), Instant.EPOCH, "SYSTEM", new SignalFact.Detected(signal)));
        });
    }

    @Override
    public void followed(Map<String, Evidence> seen) {
        seen.forEach((id, counts) -> {
            UUID eventId = new UUID(~id.hashCode(), counts.until().toEpochDay());
            write(new SignalFact(eventId, id, Instant.EPOCH, "SYSTEM", new SignalFact.Followed(counts)));
        });
    }

    @Override
    public synchronized void said(String signalId, Remark remark, Actor by) {
        String words = remark.words();
        Note note = words == null ? null : () -> Optional.of(words);
        What what = switch (remark.kind()) {
            case ACKNOWLEDGE -> new SignalFact.Acknowledged(note);
            case DISMISS -> new SignalFact.Dismissed(remark.reason(), note);
            case COMMENT -> new SignalFact.Commented(Objects.requireNonNull(note));
        };
        write(new SignalFact(new UUID(1, written.size()), signalId, Instant.EPOCH, by.kind(), what));
    }

    void write(SignalFact fact) {
        written.add(fact);
        board.apply(fact);
    }
}
