package nl.tim.local.seed;

import java.util.List;
import java.util.Map;

/**
 * How often what happens to invented reports, and in which words. Shares in percent.
 *
 * @param outcomes of all reports
 * @param response days from a request to its answer
 * @param question of answered reports: the reporter was asked for more
 * @param third of answered reports with a third organisation or a known reporting one: it tells its side too
 * @param analysis of answered reports: causes were found, and measures agreed
 * @param joint of those with several organisations
 * @param words by occasion
 * @param types by main type
 */
record LifecycleTexts(
        Map<String, Double> outcomes,
        Map<Integer, Double> response,
        int question,
        int third,
        int analysis,
        int joint,
        int agreement,
        int hold,
        int rated,
        int reopened,
        Map<String, Double> ratings,
        Map<String, Double> rejections,
        Map<String, Double> transfers,
        Map<String, List<String>> words,
        Map<String, OfType> types) {

    /** What is said of reports of this main type. */
    OfType of(String type) {
        OfType words = types.get(type);
        if (words == null) {
            throw new IllegalArgumentException("no words for " + type);
        }
        return words;
    }

    /** What is said of reports of a main type. */
    record OfType(List<String> accounts, List<Cause> causes, List<Measure> measures, List<String> told) {}

    /** A root cause: TIM-ECM, TIM-CF. */
    record Cause(String ecm, String factor, String text, String evidence) {}

    /** Something that is done: TIM-ACTION. */
    record Measure(String action, String text) {}
}
