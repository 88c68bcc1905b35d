package nl.tim.analysis.export;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.export.Snapshot.OrganisationTally;
import nl.tim.analysis.export.Snapshot.QuarterTotals;
import nl.tim.analysis.export.Snapshot.WeekCounts;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.incident.Derived;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.incident.term.Terms;
import nl.tim.analysis.search.Counted;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.signal.LogScan;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;

/** Counts incidents one by one and forgets them. Its size depends on codes and organisations, not on reports. One thread. */
final class Tally {

    private final Axes axes;
    private final Derivation derivation;
    private final CodeLists lists;
    private final Directory directory;
    private final LogScan scan;
    private final Improvements.Counting improvements;
    private final Quarter quarter;
    private final Part part;
    private final Set<UUID> told = new LinkedHashSet<>();
    private final Set<String> trajectories = new HashSet<>();
    private final Instant at;
    private final Set<Quarter> history;
    private final Map<FixedTable, Counts> tables = new EnumMap<>(FixedTable.class);
    private final Map<Quarter, QuarterTotals> totals = new HashMap<>();
    private final TreeMap<String, int[]> weeks = new TreeMap<>();
    private final TreeMap<String, Integer> excluded = new TreeMap<>();
    private final Organisations organisations = new Organisations();
    private long events;
    private int withdrawn;

    /** How the time before the quarter is divided. */
    record Axes(List<Quarter> history, LocalDate firstMonday, int weeks) {}

    Tally(
            Quarter quarter,
            Part part,
            Instant at,
            Axes axes,
            CodeLists lists,
            Directory directory,
            Improvements.Counting improvements) {
        this.improvements = improvements;
        this.quarter = quarter;
        this.part = part;
        this.at = at;
        this.axes = axes;
        this.history = Set.copyOf(axes.history());
        this.lists = lists;
        this.directory = directory;
        this.scan = new LogScan(directory);
        this.derivation = new Derivation(lists);
        for (FixedTable table : FixedTable.values()) {
            tables.put(table, new Counts());
        }
        axes.history().forEach(past -> totals.put(past, new QuarterTotals(past, 0, new TreeMap<>(), new TreeMap<>())));
    }

    void add(Incident incident) {
        Derived derived = derivation.of(incident);
        Codes codes = incident.codes();
        LocalDate day = derived.receivedOn();
        if (day == null || codes == null || incident.report() == null || !part.holds(incident, derived)) {
            return;
        }
        Quarter received = Quarter.of(day);
        String status = incident.status().name();
        if (Counted.EXCLUDED_STATUSES.contains(status)) {
            if (part.counts(day)) {
                excluded.merge(status, 1, Integer::sum);
            }
            return;
        }
        String from = String.valueOf(derived.fromGroup());
        String to = String.valueOf(derived.toGroup());
        String type = listed(FixedTable.Axis.TYPE, codes.type());
        overTime(day, received, type, from, to);
        if (part.everything()) {
            scan.add(incident, derived);
        }
        incident.dossier().findings().trajectories().forEach(id -> trajectories.add(id.toString()));
        if (!day.isAfter(quarter.lastDay()) && Exemplars.belongs(incident, quarter)) {
            told.add(incident.incidentId());
        }
        long week = week(day);
        if (week >= 0 && week < axes.weeks()) {
            improvements.add(incident, derived, (int) week);
        }
        if (part.counts(day)) {
            events += incident.report().eventCount();
            withdrawn += incident.dossier().course().withdrawnAt() == null ? 0 : 1;
            reports(from, to, type, listed(FixedTable.Axis.HARM, codes.harm()));
            findings(incident);
            responses(incident);
            organisations.add(incident, incident.report());
        }
    }

    private void reports(String from, String to, String type, String harm) {
        counts(FixedTable.MATRIX).add(from, to);
        counts(FixedTable.TYPE_HARM).add(type, harm);
        counts(FixedTable.FROM_TYPE).add(from, type);
        counts(FixedTable.TO_TYPE).add(to, type);
    }

    private void overTime(LocalDate day, Quarter received, String type, String from, String to) {
        String handover = WeekCounts.handover(from, to);
        if (history.contains(received)) {
            totals.computeIfPresent(received, (_, before) -> {
                before.byType().merge(type, 1, Integer::sum);
                before.byHandover().merge(handover, 1, Integer::sum);
                return new QuarterTotals(received, before.reports() + 1, before.byType(), before.byHandover());
            });
        }
        long week = week(day);
        if (week >= 0 && week < axes.weeks()) {
            for (String series : List.of(WeekCounts.ALL, WeekCounts.type(type), handover)) {
                weeks.computeIfAbsent(series, _ -> new int[axes.weeks()])[(int) week]++;
            }
        }
    }

    private long week(LocalDate day) {
        return Math.floorDiv(ChronoUnit.DAYS.between(axes.firstMonday(), day), 7L);
    }

    private void findings(Incident incident) {
        var findings = incident.dossier().findings();
        if (findings.analysis() != null) {
            findings.analysis().causes().forEach(cause -> {
                if (cause.code() != null) {
                    counts(FixedTable.CAUSES).add(listed(FixedTable.Axis.CAUSE, cause.code()), "");
                }
            });
        }
        findings.agreements()
                .forEach(finding ->
                        counts(FixedTable.AGREEMENTS).add(listed(FixedTable.Axis.ADHERENCE, finding.adherence()), ""));
        if (findings.measures() != null) {
            findings.measures()
                    .list()
                    .forEach(measure ->
                            counts(FixedTable.ACTIONS).add(listed(FixedTable.Axis.ACTION, measure.action()), ""));
        }
    }

    private void responses(Incident incident) {
        for (Term term : Terms.of(incident, at)) {
            if (term.kind() == Term.Kind.RESPONSE && term.organisation() != null) {
                counts(FixedTable.RESPONSES)
                        .add(group(term.organisation()), Answer.of(term.state()).name());
            }
        }
    }

    private String group(String organisation) {
        String sector = directory.find(organisation).map(DirectoryEntry::sector).orElse("UNK");
        return lists.list("TIM-SECTOR")
                .find(sector)
                .map(Code::properties)
                .map(properties -> properties.get("group"))
                .orElse("OTHER");
    }

    private String listed(FixedTable.Axis axis, String code) {
        return lists.list(axis.codeList()).find(code).isPresent() ? code : Counts.UNLISTED;
    }

    private Counts counts(FixedTable table) {
        return tables.computeIfAbsent(table, _ -> new Counts());
    }

    Map<FixedTable, Counts> tables() {
        return tables;
    }

    List<QuarterTotals> totals() {
        return axes.history().stream().sorted().map(totals::get).toList();
    }

    WeekCounts weeks() {
        return new WeekCounts(axes.firstMonday(), axes.weeks(), weeks);
    }

    /** Reports that can be told with the quarter. */
    Set<UUID> told() {
        return told;
    }

    /** Trajectories that work on what was counted, whenever it was received. */
    Set<String> linked() {
        return trajectories;
    }

    /** Signals that were seen in the quarter. */
    List<FoundSignal> signals() {
        Labels labels = new Labels(lists, directory);
        return scan.at(quarter.lastDay().plusDays(1)).stream()
                .filter(seen -> seen.until().isAfter(quarter.firstDay()))
                .map(seen -> FoundSignal.of(seen, labels))
                .toList();
    }

    /** Every trajectory, measured in the weeks before the quarter's end. */
    List<FrozenTrajectory> trajectories() {
        return improvements.frozen(weeks.getOrDefault(WeekCounts.ALL, new int[axes.weeks()]));
    }

    Snapshot.Read read(long records, long unreadable, long incidents) {
        return new Snapshot.Read(
                records, unreadable, incidents, counts(FixedTable.MATRIX).total(), events, excluded, withdrawn);
    }

    List<OrganisationTally> organisations() {
        return organisations.counted(directory);
    }
}
