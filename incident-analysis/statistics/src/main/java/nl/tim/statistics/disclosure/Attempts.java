package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import nl.tim.statistics.disclosure.Step.Action;
import nl.tim.statistics.disclosure.Step.Reason;

/** Writes the log of one table and period; merges for the same reason that follow each other become one line. */
final class Attempts {

    private record Refused(View view, Reason reason) {}

    private final List<Refused> refused = new ArrayList<>();

    void refused(View view, Reason reason) {
        refused.add(new Refused(view, reason));
    }

    /** The log when this view is shown in the end. */
    List<Step> accepted(View view) {
        List<Step> log = new ArrayList<>();
        for (int i = 0; i < refused.size(); i++) {
            View next = i + 1 < refused.size() ? refused.get(i + 1).view() : view;
            Step step = new Step(
                    action(refused.get(i).view(), next), next, refused.get(i).reason());
            if (!log.isEmpty() && repeats(log.getLast(), step)) {
                log.removeLast();
            }
            log.add(step);
        }
        return log;
    }

    /** The log when nothing could be shown. */
    List<Step> withheld() {
        Refused last = refused.getLast();
        List<Step> log = new ArrayList<>(accepted(last.view()));
        log.removeLast();
        log.add(new Step(Action.WITHHOLD, last.view(), last.reason()));
        return log;
    }

    private static Action action(View before, View after) {
        boolean same = before.rows().equals(after.rows()) && before.columns().equals(after.columns());
        return same ? Action.DROP_TOTALS : Action.MERGE;
    }

    private static boolean repeats(Step last, Step step) {
        return step.action() == Action.MERGE
                && last.action() == Action.MERGE
                && last.reason().equals(step.reason());
    }
}
