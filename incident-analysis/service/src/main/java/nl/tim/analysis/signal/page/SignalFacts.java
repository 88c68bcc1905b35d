package nl.tim.analysis.signal.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.tim.analysis.signal.RaisedSignal;
import nl.tim.analysis.signal.RuleSettings;
import nl.tim.analysis.signal.page.SignalView.Fact;
import nl.tim.analysis.signal.page.SignalView.Method;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Effect;
import nl.tim.statistics.engine.Signal;

/** What is known of one signal in figures, and how it was found, for one reader. */
record SignalFacts(RaisedSignal raised, Wording wording) {

    /** The change in figures, in the order in which they are read. */
    List<Fact> all(Course course) {
        Signal signal = raised.latest();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("since", wording.longDate(course.last().from())));
        facts.add(fact("size", size(course.during())));
        facts.add(fact("lasts", lasts(course)));
        if (course.raised().size() > 1) {
            facts.add(fact("before", earlier(course)));
        }
        facts.add(fact("until", wording.longDate(signal.until().minusDays(1))));
        facts.add(fact(
                "sure",
                wording.text(
                        "signal.fact.sure.value",
                        SignalSentences.atMost(signal.adjusted(), wording),
                        oneIn(signal.pValue()),
                        wording.number(signal.tests()))));
        facts.add(fact("raised", wording.time(raised.raisedAt())));
        return facts;
    }

    private String size(Effect effect) {
        return wording.text(
                "signal.fact.size.value",
                wording.decimal(effect.observed()),
                wording.decimal(effect.expected()),
                wording.decimal(effect.ratio()),
                wording.decimal(effect.lower()),
                wording.decimal(effect.upper()));
    }

    private String lasts(Course course) {
        Effect after = course.after();
        return wording.text(
                "signal.fact.lasts." + course.state().name(),
                wording.date(course.seen().minusDays(1)),
                wording.longDate(course.last().until()),
                after == null ? "" : SignalSentences.reports(after, wording),
                after == null ? "" : wording.decimal(after.expected()),
                wording.decimal(course.factor()),
                SignalSentences.atMost(course.chance(), wording));
    }

    /** The stretches before the last one. */
    private String earlier(Course course) {
        return course.raised().subList(0, course.raised().size() - 1).stream()
                .map(one -> wording.text(
                        "signal.fact.before.value",
                        wording.date(one.from()),
                        wording.date(one.until().minusDays(1))))
                .collect(Collectors.joining("; "));
    }

    private String oneIn(double chance) {
        return wording.number(Math.round(Math.min(1e9, 1 / Math.max(chance, 1e-12))));
    }

    private Fact fact(String name, String value) {
        return new Fact(wording.text("signal.fact." + name), value);
    }

    /** How it was found, and with which settings. */
    Method method() {
        Signal signal = raised.latest();
        return new Method(
                wording.text("signal.method." + signal.choice().method().name(), unit(signal)),
                signal.choice().reasons().stream()
                        .map(reason -> wording.text(
                                "signal.reason." + reason.code().name(),
                                wording.decimal(reason.value()),
                                wording.decimal(reason.limit())))
                        .toList(),
                RuleSettings.of(signal.choice().rule()).entrySet().stream()
                        .map(setting -> new Fact(
                                wording.text("signal.setting." + setting.getKey()),
                                setting(signal, setting.getKey(), setting.getValue())))
                        .toList(),
                wording.text(raised.recomputed() ? "signal.recomputed" : "signal.recomputed.not"));
    }

    /** Weeks are told as dates. */
    private String setting(Signal signal, String name, double value) {
        return name.endsWith("Week")
                ? wording.date(signal.evidence().firstWeek().plusWeeks((long) value))
                : String.format(wording.locale(), value == Math.rint(value) ? "%.0f" : "%.3f", value);
    }

    private String unit(Signal signal) {
        return SignalSentences.unit(signal.choice().granularity(), wording);
    }
}
