package nl.tim.analysis.trajectory.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.trajectory.Effect;
import nl.tim.analysis.trajectory.Effect.Outcome;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.engine.BeforeAfter;
import nl.tim.statistics.engine.Comparison;

/** Words an effect for people who know care and no statistics. Stateless. */
public final class EffectSentences {

    private EffectSentences() {}

    /** The verdict in a few words. */
    public static String verdict(Outcome outcome, Wording wording) {
        return wording.text("trajectory.verdict." + outcome.name());
    }

    /** What the verdict means and rests on, sentence by sentence, at least one. */
    public static List<String> because(Effect effect, Wording wording) {
        BeforeAfter compared = effect.compared();
        List<String> sentences = new ArrayList<>();
        sentences.add(wording.text("trajectory.verdict." + effect.outcome().name() + ".means"));
        sentences.add(points(compared, wording));
        compared.reports().ifPresent(reports -> {
            sentences.add(counts(reports, wording));
            if (effect.outcome() != Outcome.TOO_FEW) {
                sentences.add(run(compared, wording));
            }
        });
        compared.total()
                .filter(_ -> effect.outcome() != Outcome.TOO_FEW
                        && !effect.measure().choices().isEmpty())
                .ifPresent(total -> sentences.add(wording.text(
                        compared.ownChange() ? "trajectory.effect.own" : "trajectory.effect.everything",
                        ratio(total.ratio(), wording))));
        return sentences;
    }

    /** What one period is called. */
    public static String unit(BeforeAfter compared, Wording wording) {
        return wording.text("series.unit." + compared.picture().granularity().name());
    }

    /** What a period is called that begins on this Monday. */
    public static String period(BeforeAfter compared, LocalDate from, Wording wording) {
        LocalDate named = from.plusDays(3);
        return switch (compared.picture().granularity()) {
            case WEEK -> wording.week(from);
            case MONTH -> wording.shortMonth(named);
            case QUARTER -> "Q" + ((named.getMonthValue() - 1) / 3 + 1) + " " + named.getYear();
        };
    }

    private static String points(BeforeAfter compared, Wording wording) {
        boolean few = Math.min(compared.before(), compared.after()) < BeforeAfter.FEWEST_POINTS;
        return wording.text(
                few ? "trajectory.effect.points.few" : "trajectory.effect.points",
                wording.number(compared.before()),
                wording.number(compared.after()),
                unit(compared, wording),
                wording.number(BeforeAfter.FEWEST_POINTS));
    }

    private static String counts(Comparison reports, Wording wording) {
        return wording.text(
                "trajectory.effect.counts",
                wording.number(reports.before()),
                wording.number(reports.now()),
                ratio(reports.ratio(), wording),
                ratio(reports.lower(), wording),
                ratio(reports.upper(), wording));
    }

    private static String run(BeforeAfter compared, Wording wording) {
        String side = compared.run() < 0 ? "below" : "above";
        return wording.text(
                Math.abs(compared.run()) >= BeforeAfter.RUN
                        ? "trajectory.effect.run." + side
                        : "trajectory.effect.run.short",
                wording.number(Math.abs(compared.run())),
                wording.number(BeforeAfter.RUN));
    }

    private static String ratio(double value, Wording wording) {
        return Double.isFinite(value) ? wording.ratio(value) : "∞";
    }
}
