package nl.tim.analysis.trend.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.tim.analysis.trend.series.Drawn;
import nl.tim.analysis.trend.series.Drawn.Point;
import nl.tim.analysis.trend.series.LongestRun;
import nl.tim.analysis.trend.series.View;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.spc.Runs;
import nl.tim.statistics.spc.RunsRule;

/** Says what a chart says: which points chance does not explain, and by which rule. */
final class Findings {

    private static final int MOST_NAMED = 6;

    /** One point in so many outside: limits around one level say little of a level that keeps changing. */
    private static final int UNSETTLED = 5;

    private final Drawn drawn;
    private final PointWords words;
    private final Wording wording;

    Findings(PointWords words) {
        this.drawn = words.drawn();
        this.words = words;
        this.wording = words.wording();
    }

    /** In sentences, at least one. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        Runs runs = drawn.runs();
        if (runs == null) {
            sentences.add(wording.text("series.finding.nothing"));
            return sentences;
        }
        outside(sentences);
        if (!drawn.running().isEmpty()) {
            sentences.add(run());
        }
        if (LongestRun.telling(runs) && runs.crossings() < RunsRule.crossingsMin(runs.useful())) {
            sentences.add(wording.text(
                    "series.finding.crossings",
                    wording.number(runs.crossings()),
                    wording.number(RunsRule.crossingsMin(runs.useful()))));
        }
        if (sentences.isEmpty()) {
            sentences.add(wording.text(quiet(runs)));
        }
        return sentences;
    }

    /** Whether there are too few points to tell chance from change, which is no good news. */
    static boolean open(Drawn drawn) {
        Runs runs = drawn.runs();
        return !drawn.unusual() && (runs == null || runs.useful() < LongestRun.FEWEST_USEFUL);
    }

    private String quiet(Runs runs) {
        if (open(drawn)) {
            return "series.finding.few";
        }
        return drawn.limited() ? "series.finding.none" : "series.finding.run.none";
    }

    private void outside(List<String> sentences) {
        List<Point> outside =
                drawn.points().stream().filter(point -> point.drawn().outside()).toList();
        if (outside.isEmpty()) {
            return;
        }
        String named = outside.reversed().stream()
                .limit(MOST_NAMED)
                .map(point -> words.period(point) + " (" + words.value(point) + ")")
                .collect(Collectors.joining(", "));
        sentences.add(wording.text(
                outside.size() > MOST_NAMED ? "series.finding.outside.many" : "series.finding.outside",
                wording.number(outside.size()),
                wording.number(drawn.points().size()),
                named));
        if (outside.size() * UNSETTLED > drawn.points().size()) {
            sentences.add(wording.text("series.finding.unsettled"));
        }
    }

    private String run() {
        int first = drawn.running().stream().mapToInt(Integer::intValue).min().orElseThrow();
        int last = drawn.running().stream().mapToInt(Integer::intValue).max().orElseThrow();
        Point begin = drawn.points().get(first);
        String side = begin.drawn().value() > begin.drawn().centre() ? "above" : "below";
        String what = words.times() ? ".times" : words.view() == View.SHARE ? ".share" : "";
        return wording.text(
                "series.finding.run." + side + what,
                wording.number(drawn.running().size()),
                words.period(begin),
                words.period(drawn.points().get(last)));
    }
}
