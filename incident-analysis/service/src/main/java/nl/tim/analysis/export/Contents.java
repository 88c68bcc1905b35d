package nl.tim.analysis.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.export.Content.LogLine;
import nl.tim.analysis.export.ShownTable.Shown;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.statistics.disclosure.Axis;
import nl.tim.statistics.disclosure.CountTable;
import nl.tim.statistics.disclosure.CountTables;
import nl.tim.statistics.disclosure.Figure;
import nl.tim.statistics.disclosure.OrganisationCount;
import nl.tim.statistics.disclosure.OrganisationTable;
import nl.tim.statistics.disclosure.Policy;
import nl.tim.statistics.disclosure.Protection;
import nl.tim.statistics.disclosure.Publication;
import nl.tim.statistics.disclosure.PublishedTable;
import nl.tim.statistics.disclosure.Step;
import nl.tim.statistics.disclosure.TableShape;
import nl.tim.statistics.engine.SeriesKind;

/**
 * Decides what an audience sees: the one place through which counts leave the region. Quarters share no sums, so each is audited by itself;
 * the same snapshot always gives the same tables, so a quarter is never published in two ways.
 */
public final class Contents {

    private static final List<String> TOTAL = List.of("");
    private static final int FEWEST_REPORTERS = 3;

    private final CodeLists lists;
    private final Policy policy;

    /** By these lists, as sure as this policy. */
    public Contents(CodeLists lists, Policy policy) {
        this.lists = lists;
        this.policy = policy;
    }

    /** What this audience sees of the snapshot, the public without exemplars. The public's takes seconds where most counts are small. */
    public Content of(Snapshot snapshot, Audience audience) {
        return of(snapshot, audience, List.of());
    }

    /**
     * What this audience sees of the snapshot.
     *
     * @param chosen approvals of the texts that the public may read; the region reads all
     */
    public Content of(Snapshot snapshot, Audience audience, Collection<UUID> chosen) {
        return switch (audience) {
            case REGION -> region(snapshot);
            case PUBLIC -> published(snapshot, chosen);
        };
    }

    private Content region(Snapshot snapshot) {
        OrganisationTable organisations = OrganisationTable.of(snapshot.organisations().stream()
                .map(one -> new OrganisationCount(one.code(), one.practice(), one.reporters(), one.reports()))
                .toList());
        List<LogLine> log = organisations.together().isEmpty()
                ? List.of()
                : List.of(new LogLine(
                        "organisations",
                        "TOGETHER",
                        "FEW_REPORTERS",
                        null,
                        organisations.shown().size() + 1,
                        1,
                        "GRAND"));
        List<FoundSignal> signals = snapshot.signals().stream()
                .filter(signal -> mayBeNamed(signal, organisations))
                .toList();
        boolean few = snapshot.scope() instanceof Scope.Trajectory && reporters(snapshot) < FEWEST_REPORTERS;
        if (few) {
            log = Audience.REGION.tables().stream()
                    .map(table -> new LogLine(table.key(), "WITHHOLD", "FEW_REPORTERS", null, 0, 0, "NONE"))
                    .toList();
        }
        return new Content(
                Audience.REGION,
                snapshot,
                few
                        ? List.of()
                        : Audience.REGION.tables().stream()
                                .map(table -> full(snapshot, table))
                                .toList(),
                few ? Audience.REGION.tables() : List.of(),
                log,
                few ? null : organisations,
                signals,
                snapshot.signals().size() - signals.size(),
                snapshot.trajectories(),
                snapshot.exemplars());
    }

    /** Of each organisation no more are told apart than matter. */
    private static int reporters(Snapshot snapshot) {
        return snapshot.organisations().stream()
                .mapToInt(Snapshot.OrganisationTally::reporters)
                .sum();
    }

    /** Between two organisations a signal tells that they report: only of those whose reports may stand alone. */
    private static boolean mayBeNamed(FoundSignal signal, OrganisationTable organisations) {
        return signal.kind() != SeriesKind.PAIR
                || organisations.together().stream().noneMatch(signal.codes()::contains);
    }

    private ShownTable full(Snapshot snapshot, FixedTable table) {
        Counts counts = snapshot.counts(table);
        List<String> rows = categories(table.rows(), counts, true);
        List<String> columns = categories(table.columns(), counts, false);
        return new ShownTable(
                table,
                rows.stream().map(List::of).toList(),
                columns.stream().map(List::of).toList(),
                rows.stream()
                        .map(row -> columns.stream()
                                .map(column -> number(counts.of(row, column)))
                                .toList())
                        .toList(),
                rows.stream().map(row -> sum(counts, row, columns, true)).toList(),
                columns.stream().map(column -> sum(counts, column, rows, false)).toList(),
                Optional.of(number(counts.total())));
    }

    private static Shown sum(Counts counts, String one, List<String> others, boolean row) {
        return number(others.stream()
                .mapToInt(other -> row ? counts.of(one, other) : counts.of(other, one))
                .sum());
    }

    private static Shown number(int count) {
        return new Shown.Number(count);
    }

    /** The offered main codes, retired ones that occur, and what is in no list if it occurs. */
    private List<String> categories(FixedTable.Axis axis, Counts counts, boolean rows) {
        if (axis == FixedTable.Axis.NONE) {
            return TOTAL;
        }
        Set<String> used = new LinkedHashSet<>(counts.cells().keySet().stream()
                .map(cell -> rows ? cell.row() : cell.column())
                .toList());
        Stream<String> known = axis == FixedTable.Axis.ANSWER
                ? Arrays.stream(Answer.values()).map(Answer::name)
                : lists.list(axis.codeList()).codes().stream()
                        .filter(code -> code.parent() == null && (code.current() || used.contains(code.code())))
                        .map(Code::code);
        Set<String> all = new LinkedHashSet<>(known.toList());
        all.addAll(used);
        return List.copyOf(all);
    }

    private Content published(Snapshot snapshot, Collection<UUID> chosen) {
        Publication publication =
                Protection.protect(CountTables.of(tables(snapshot).toArray(CountTable[]::new)), List.of(), policy);
        List<ShownTable> shown = new ArrayList<>();
        List<FixedTable> withheld = new ArrayList<>();
        for (FixedTable table : Audience.PUBLIC.tables()) {
            publication.tables().stream()
                    .filter(published -> published.view().shape().name().equals(table.key()))
                    .findFirst()
                    .ifPresentOrElse(published -> shown.add(shown(table, published)), () -> withheld.add(table));
        }
        return new Content(
                Audience.PUBLIC,
                snapshot,
                shown,
                withheld,
                publication.log().stream().map(Contents::line).toList(),
                null,
                List.of(),
                0,
                List.of(),
                snapshot.exemplars().stream()
                        .filter(exemplar -> chosen.contains(exemplar.approval()))
                        .toList());
    }

    private List<CountTable> tables(Snapshot snapshot) {
        return Audience.PUBLIC.tables().stream()
                .map(table -> {
                    Counts counts = snapshot.counts(table);
                    Axis rows = new Axis(table.rows().key(), categories(table.rows(), counts, true));
                    Axis columns = table.columns() == FixedTable.Axis.NONE
                            ? Axis.NONE
                            : new Axis(table.columns().key(), categories(table.columns(), counts, false));
                    return new CountTable(
                            new TableShape(table.key(), table.measure(), rows, columns),
                            snapshot.quarter().name(),
                            rows.categories().stream()
                                    .map(row -> columns.categories().stream()
                                            .map(column -> counts.of(row, column))
                                            .toList())
                                    .toList());
                })
                .toList();
    }

    private static ShownTable shown(FixedTable table, PublishedTable published) {
        var figures = published.figures();
        return new ShownTable(
                table,
                published.view().rows(),
                published.view().columns(),
                figures.cells().stream().map(Contents::figures).toList(),
                figures(figures.rowTotals()),
                figures(figures.columnTotals()),
                figures(figures.grandTotal()).stream().findFirst());
    }

    private static List<Shown> figures(List<Figure> figures) {
        return figures.stream()
                .map(figure -> switch (figure) {
                    case Figure.Rounded rounded -> number(rounded.value());
                    case Figure.Small _ -> new Shown.Small();
                })
                .toList();
    }

    private static LogLine line(Step step) {
        Integer candidates = step.reason() instanceof Step.TooFewCandidates few ? few.candidates() : null;
        return new LogLine(
                step.view().shape().name(),
                step.action().name(),
                candidates == null ? "TOO_LITTLE_VISIBLE" : "TOO_FEW_CANDIDATES",
                candidates,
                step.view().rows().size(),
                step.view().columns().size(),
                step.view().totals().name());
    }
}
