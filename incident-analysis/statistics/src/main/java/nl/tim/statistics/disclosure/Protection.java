package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Makes tables safe to publish. One view after the other is added to what is out already, in as much detail as the audit of everything
 * together allows: in full, without totals, with the smallest categories merged (again with and without totals), or not at all.
 *
 * <p>Pure and deterministic. The order of the tables is their priority; the order of rows and columns means nothing. What an earlier release
 * decided stays as it is: what it showed is repeated, what it withheld stays withheld.
 */
public final class Protection {

    private final CountTables tables;
    private final Policy policy;
    private final Cells cells;
    private final List<View> out = new ArrayList<>();
    private List<int[]> hints = List.of();
    private int suspect;

    private Protection(CountTables tables, Policy policy) {
        this.tables = tables;
        this.policy = policy;
        this.cells = new Cells(tables.tables(), tables.derivations());
    }

    /**
     * Protects a first release.
     *
     * @see #protect(CountTables, List, Policy)
     */
    public static Publication protect(CountTables tables) {
        return protect(tables, List.of(), Policy.STANDARD);
    }

    /**
     * Protects a release.
     *
     * @param tables true counts; for a period that was released before, the counts of that release
     * @param earlier the releases before, as far as they share a period or a span with this one
     * @throws IllegalArgumentException when an earlier release showed other counts, or spans several periods of which some are missing here
     */
    public static Publication protect(CountTables tables, List<Publication> earlier, Policy policy) {
        return new Protection(tables, policy).release(earlier);
    }

    private Publication release(List<Publication> earlier) {
        earlier.stream()
                .flatMap(publication -> publication.tables().stream())
                .filter(table -> sharesPeriods(table.view()))
                .forEach(this::repeat);
        List<Publication> parts = new ArrayList<>();
        for (View full : everything()) {
            parts.add(earlier.stream()
                    .filter(publication -> publication.decided(full))
                    .findFirst()
                    .map(publication -> publication.about(full))
                    .orElseGet(() -> admit(full)));
        }
        return Publication.together(parts);
    }

    private boolean sharesPeriods(View view) {
        return tables.tables().stream().anyMatch(table -> view.periods().contains(table.period()));
    }

    private void repeat(PublishedTable table) {
        if (!PublishedTable.of(table.view(), cells).equals(table)) {
            throw new IllegalArgumentException("table " + table.view().shape().name()
                    + " was published with other counts for " + table.view().period());
        }
        if (!out.contains(table.view())) {
            out.add(table.view());
        }
    }

    private List<View> everything() {
        List<View> views = new ArrayList<>();
        for (TableShape shape : tables.shapes()) {
            List<String> periods = tables.periods(shape);
            tables.spans().stream()
                    .filter(span -> Set.copyOf(periods).containsAll(span.periods()))
                    .forEach(span -> views.add(View.inFull(shape, span.name(), span.periods())));
            periods.forEach(period -> views.add(View.inFull(shape, period, List.of(period))));
        }
        return views;
    }

    private Publication admit(View full) {
        Attempts attempts = new Attempts();
        for (View merged : new Merges(full, tables).all()) {
            if (!visible(merged)) {
                attempts.refused(merged, new Step.TooLittleVisible());
                continue;
            }
            for (Totals totals : Totals.of(full.shape())) {
                View view = merged.with(totals);
                int candidates = candidates(view);
                if (candidates >= policy.candidates()) {
                    out.add(view);
                    return new Publication(List.of(PublishedTable.of(view, cells)), attempts.accepted(view));
                }
                attempts.refused(view, new Step.TooFewCandidates(candidates));
            }
        }
        return new Publication(List.of(), attempts.withheld());
    }

    private boolean visible(View view) {
        long all = 0;
        long shown = 0;
        for (Layout.Place place :
                Layout.of(view).cells().stream().flatMap(List::stream).toList()) {
            int count = cells.count(view, place);
            all += count;
            shown += Figure.of(count) instanceof Figure.Rounded ? count : 0;
        }
        return shown >= policy.visibleShare() * all;
    }

    /** How many candidates the first count has that has too few; what is asked for when none has. */
    private int candidates(View view) {
        List<View> together = new ArrayList<>(out);
        together.add(view);
        Audit audit = new Audit(new Puzzle(cells, together), hints, policy.effort());
        OptionalInt derivable = audit.firstBelow(policy.candidates(), suspect);
        if (derivable.isPresent()) {
            suspect = derivable.getAsInt();
            return audit.candidates(suspect).size();
        }
        hints = audit.solutions();
        return policy.candidates();
    }
}
