package nl.tim.analysis.signal.sentence;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.engine.Course;
import nl.tim.statistics.engine.Effect;
import nl.tim.statistics.engine.Granularity;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.SeriesKind;
import nl.tim.statistics.engine.ShareView;
import nl.tim.statistics.engine.Signal;

/** Words a signal for people who know care and no statistics. Safe for many threads; never blocks. */
public final class SignalSentences {

    private static final double LEAST_SHOWN = 0.001;

    private final Labels labels;

    /** Names codes as these labels do. */
    public SignalSentences(Labels labels) {
        this.labels = labels;
    }

    /** What and where, such as <i>Medicatie, van ziekenhuis naar VVT</i>. */
    public String title(SeriesKey key, Wording wording) {
        return series("signal.title.", key, wording);
    }

    /** What, where, since when, whether it lasts and how sure, in one sentence. */
    public String sentence(Signal signal, Course course, Wording wording) {
        Effect during = course.during();
        Effect after = course.after();
        return wording.text(
                "signal.sentence." + course.state().name(),
                day(course.last().from(), wording),
                day(course.seen().minusDays(1), wording),
                wording.number(Math.round(during.observed())),
                series("signal.about.", signal.key(), wording),
                wording.decimal(during.expected()),
                wording.about(during.ratio()),
                atMost(signal.adjusted(), wording),
                day(course.last().until().minusDays(1), wording),
                after == null ? "" : reports(after, wording),
                after == null ? "" : wording.decimal(after.expected()));
    }

    /** Whether this series grew, or everything. */
    public String extent(Signal signal, Wording wording) {
        ShareView share = signal.share();
        String kind = signal.key().kind() == SeriesKind.REGION
                ? "REGION"
                : share.extent().name();
        return wording.text(
                "signal.extent." + kind,
                wording.percent(share.usualShare()),
                wording.percent(share.share()),
                wording.decimal(share.total().ratio()));
    }

    /** A number of reports, such as <i>1 melding</i>. */
    public static String reports(Effect size, Wording wording) {
        long reports = Math.round(size.observed());
        return reports == 1 ? wording.text("search.count.one") : wording.text("search.count", wording.number(reports));
    }

    /** Whether it lasts, in some words. */
    public static String state(Course course, Wording wording) {
        return wording.text(
                "signal.course." + course.state().name(),
                wording.week(course.last().until()));
    }

    /** A share that is never told as none. */
    public static String atMost(double share, Wording wording) {
        return wording.percent(told(share));
    }

    /** The share of false signals as it may be told: no test is so sure that it could be none. */
    public static double told(double share) {
        return Math.max(LEAST_SHOWN, share);
    }

    /** The length of a period, such as <i>week</i>. */
    public static String unit(Granularity granularity, Wording wording) {
        return wording.text("series.unit." + granularity.name());
    }

    private static String day(LocalDate date, Wording wording) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", wording.locale()).format(date);
    }

    private String series(String prefix, SeriesKey key, Wording wording) {
        List<CodedField> fields = fields(key.kind());
        Object[] names = new Object[fields.size()];
        for (int i = 0; i < names.length; i++) {
            names[i] = labels.of(fields.get(i), key.codes().get(i), wording.locale());
        }
        return wording.text(prefix + key.kind().name(), names);
    }

    /** The fields that the codes of a series of this kind are of, in their order. */
    public static List<CodedField> fields(SeriesKind kind) {
        return switch (kind) {
            case REGION -> List.of();
            case BOUNDARY_TYPE -> List.of(CodedField.FROM_GROUP, CodedField.TO_GROUP, CodedField.TYPE);
            case PAIR -> List.of(CodedField.ORGANISATION, CodedField.ORGANISATION);
            case PATHWAY -> List.of(CodedField.CARE_PATHWAY);
            case CHANNEL -> List.of(CodedField.CHANNEL_USED);
            case ROOT_CAUSE -> List.of(CodedField.ROOT_CAUSE);
        };
    }
}
