package nl.tim.analysis.signal;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.statistics.engine.SeriesKind;

/** The series that an incident counts in: the same as the index would count it in. */
public final class IncidentSeries {

    private IncidentSeries() {}

    /**
     * Gives one count for each series.
     *
     * @param incident has a report
     * @param derived of the incident
     */
    public static void forEach(Incident incident, Derived derived, Consumer<WeekCount> each) {
        Reported report = Objects.requireNonNull(incident.report());
        LocalDate monday =
                Objects.requireNonNull(derived.receivedOn()).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        each.accept(new WeekCount(SeriesKind.REGION, List.of(), monday, 1));
        if (derived.fromGroup() != null && derived.toGroup() != null && incident.codes() != null) {
            List<String> codes = List.of(
                    derived.fromGroup(), derived.toGroup(), incident.codes().type());
            each.accept(new WeekCount(SeriesKind.BOUNDARY_TYPE, codes, monday, 1));
        }
        if (report.counterpartOrganisation() != null) {
            List<String> codes = List.of(report.reportingOrganisation(), report.counterpartOrganisation());
            each.accept(new WeekCount(SeriesKind.PAIR, codes, monday, 1));
        }
        if (report.carePathway() != null) {
            each.accept(new WeekCount(SeriesKind.PATHWAY, List.of(report.carePathway()), monday, 1));
        }
        if (report.channelUsed() != null) {
            each.accept(new WeekCount(SeriesKind.CHANNEL, List.of(report.channelUsed()), monday, 1));
        }
        var analysis = incident.dossier().findings().analysis();
        if (analysis != null) {
            analysis.causes().stream()
                    .flatMap(cause -> Stream.ofNullable(cause.code()))
                    .distinct()
                    .forEach(code -> each.accept(new WeekCount(SeriesKind.ROOT_CAUSE, List.of(code), monday, 1)));
        }
    }
}
