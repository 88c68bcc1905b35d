package nl.tim.analysis.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Dead letters in memory. */
final class RecordingDeadLetters implements DeadLetters {
    final List<DeadLetter> letters = new ArrayList<>();

    @Override
    public void keep(List<DeadLetter> added) {
        letters.addAll(added);
    }

    @Override
    public Set<UUID> incidents() {
        return letters.stream()
                .map(letter -> new UUID(0, letter.raw().origin().offset()))
                .collect(Collectors.toSet());
    }
}
