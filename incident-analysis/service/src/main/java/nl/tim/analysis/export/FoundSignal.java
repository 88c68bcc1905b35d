package nl.tim.analysis.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.signal.LogScan.Seen;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.schemas.codes.Label;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Effect;
import nl.tim.statistics.engine.SeriesKind;
import nl.tim.statistics.engine.Signal;

/**
 * More reports of a series than chance explains, as it is frozen.
 *
 * @param kind of series
 * @param codes as many as the kind has
 * @param names of the codes, when the quarter was frozen
 * @param onset first day of the change, as estimated; of a change that came back, of the last time
 * @param until last day of the change when it was over at the end of the quarter, else of the last period in which it was found
 * @param reports in that time
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

    static FoundSignal of(Seen seen, Labels labels) {
        Signal signal = seen.signal();
        boolean over = seen.course().state() == Course.State.OVER;
        Effect size = over ? seen.course().during() : signal.effect();
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
                over ? seen.course().last().from() : signal.onset(),
                seen.until().minusDays(1),
                Math.round(size.observed()),
                size.expected(),
                signal.adjusted());
    }
}
