package nl.tim.statistics.engine;

import java.util.List;

/**
 * What one scan found.
 *
 * @param signals the series that changed, most certain first
 * @param judgements what is said of every series, those that could not be judged included
 */
public record ScanResult(List<Signal> signals, List<Judgement> judgements) {

    public ScanResult {
        signals = List.copyOf(signals);
        judgements = List.copyOf(judgements);
    }
}
