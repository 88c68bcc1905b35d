package nl.tim.analysis.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.SeriesKind;
import nl.tim.statistics.engine.Signal;

/**
 * More reports of a series than chance explains, as it is frozen.
 *
 * @param kind of series
 * @param codes as many as the kind has
 * @param names of the codes, when the quarter was frozen
 * @param onset first day of the change, as estimated
 * @param until last day of the last period in which it was found
 * @param reports since the onset
 * @param expected reports in that time if nothing had changed
 * @param atMost of signals as strong as this one, the share that is expected to be false
 */
public record FoundSignal(
        SeriesKind kind,
        List<String> codes,
        List<Label> names,
        LocalDate onset,
        LocalDate until,
        long reports,
        double expected,
        double atMost) {

    /** Copies. */
    public FoundSignal {
        codes = List.copyOf(codes);
        names = List.copyOf(names);
    }

    static FoundSignal of(Signal signal, Labels labels) {
        List<CodedField> fields = SignalSentences.fields(signal.key().kind());
        List<String> codes = signal.key().codes();
        List<Label> names = new ArrayList<>();
        for (int at = 0; at < codes.size(); at++) {
            names.add(labels.of(fields.get(at), codes.get(at)));
        }
        return new FoundSignal(
                signal.key().kind(),
                codes,
                names,
                signal.onset(),
                signal.until().minusDays(1),
                Math.round(signal.effect().observed()),
                signal.effect().expected(),
                signal.adjusted());
    }
}
