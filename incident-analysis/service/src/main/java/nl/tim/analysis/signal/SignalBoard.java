package nl.tim.analysis.signal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.tim.analysis.signal.SignalFact.Detected;

/** Folds the facts about all signals. Safe for many readers; facts come from one thread, in the order of the topic. */
public final class SignalBoard {

    private final Map<String, RaisedSignal> signals = new ConcurrentHashMap<>();

    /** Takes the next fact. Words about a signal that no scan found are left out. */
    public void apply(SignalFact fact) {
        signals.compute(fact.signalId(), (_, known) -> {
            if (known != null) {
                return known.with(fact);
            }
            return fact.what() instanceof Detected found ? RaisedSignal.of(fact, found.signal()) : null;
        });
    }

    /** The signal of this id; empty when none was raised. */
    public Optional<RaisedSignal> find(String id) {
        return Optional.ofNullable(signals.get(id));
    }

    /** Every signal, the one found in the newest period first. */
    public List<RaisedSignal> all() {
        return signals.values().stream()
                .sorted(Comparator.comparing(
                                (RaisedSignal signal) -> signal.latest().from())
                        .reversed()
                        .thenComparingDouble(signal -> signal.latest().adjusted())
                        .thenComparing(RaisedSignal::id))
                .toList();
    }
}
