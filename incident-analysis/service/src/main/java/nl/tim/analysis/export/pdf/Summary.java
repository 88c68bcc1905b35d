package nl.tim.analysis.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import nl.tim.analysis.export.Answer;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Counts;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.ShownTable.Shown;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.pdf.ReportView.Point;

/** The export in plain answers: what went wrong most, where, whether it is new, what is done. Of the public's, only what its tables show. */
final class Summary {

    private static final List<String> SERIOUS = List.of("H3", "H4", "H5");
    private static final int PLACES = 3;

    private final Content content;
    private final Naming naming;
    private final boolean dutch;
    private final ChartViews charts;
    private final Ranking ranking;

    Summary(Content content, Naming naming, boolean dutch, ChartViews charts, Ranking ranking) {
        this.content = content;
        this.naming = naming;
        this.dutch = dutch;
        this.charts = charts;
        this.ranking = ranking;
    }

    List<Point> points() {
        boolean region = content.audience() == Audience.REGION;
        List<Point> points = new ArrayList<>();
        add(points, "what", what(region));
        add(points, "where", where());
        if (region && ofOneQuarter()) {
            add(points, "new", changed());
        }
        add(points, "done", region ? done() : measures());
        if (points.isEmpty()) {
            add(points, "what", List.of(text("export.pdf.silent")));
        }
        return points;
    }

    private void add(List<Point> points, String question, List<String> answers) {
        if (!answers.isEmpty()) {
            points.add(new Point(text("export.pdf.question." + question), answers));
        }
    }

    private List<String> what(boolean region) {
        List<String> sentences = new ArrayList<>();
        List<Ranking.Ranked> types =
                ranking.types().stream().filter(type -> !type.isRest()).toList();
        if (types.size() > 1) {
            sentences.add(text(
                    "export.pdf.what.two",
                    type(types.get(0)),
                    types.get(0).text(),
                    type(types.get(1)),
                    types.get(1).text()));
        } else if (types.size() == 1) {
            sentences.add(text(
                    "export.pdf.what.one",
                    type(types.getFirst()),
                    types.getFirst().text()));
        }
        Optional<Shown> total = content.table(FixedTable.MATRIX)
                .flatMap(matrix -> matrix.total())
                .filter(shown -> shown.known() > 0);
        total.ifPresent(shown -> sentences.add(
                !region
                        ? text("export.pdf.sum.public", shown.text())
                        : ofOneQuarter()
                                ? text("export.pdf.sum.region", shown.text(), String.valueOf(ranking.before()))
                                : text("export.pdf.sum.linked", shown.text())));
        if (region && total.isPresent()) {
            sentences.add(text("export.pdf.serious", String.valueOf(serious())));
        }
        return sentences;
    }

    private boolean ofOneQuarter() {
        return content.snapshot().scope().ofOneQuarter();
    }

    private int serious() {
        return content.snapshot().counts(FixedTable.TYPE_HARM).cells().entrySet().stream()
                .filter(cell -> SERIOUS.contains(cell.getKey().column()))
                .mapToInt(cell -> cell.getValue())
                .sum();
    }

    private List<String> where() {
        List<Ranking.Handover> most = ranking.handovers().stream()
                .filter(handover -> !handover.isRest())
                .limit(PLACES)
                .toList();
        if (most.isEmpty()) {
            return List.of();
        }
        List<String> sentences = new ArrayList<>();
        Ranking.Handover first = most.getFirst();
        sentences.add(text("export.pdf.where", from(first), to(first), first.text()));
        if (most.size() > 1) {
            String others = String.join(
                    "; ",
                    most.stream()
                            .skip(1)
                            .map(one -> text("export.pdf.where.one", from(one), to(one), one.text()))
                            .toList());
            sentences.add(text("export.pdf.where.then", others));
        }
        return sentences;
    }

    private String from(Ranking.Handover one) {
        return naming.category(FixedTable.Axis.FROM, one.from(), dutch);
    }

    private String to(Ranking.Handover one) {
        return naming.category(FixedTable.Axis.TO, one.to(), dutch);
    }

    /** What was found in the log first; types that are as often reported as ever come last. */
    private List<String> changed() {
        List<String> sentences = new ArrayList<>(new SignalPart(content, naming, dutch).sentences());
        List<String> unusual = charts.unusual();
        if (!unusual.isEmpty()) {
            sentences.add(text("export.pdf.new", String.join("; ", unusual)));
        } else if (sentences.isEmpty()) {
            sentences.add(text("export.pdf.new.none"));
        }
        commonest().ifPresent(sentences::add);
        return sentences;
    }

    /** The commonest type beside its own quarter before. */
    private Optional<String> commonest() {
        return ranking.types().stream()
                .filter(type -> !type.isRest())
                .findFirst()
                .map(type -> {
                    SortedMap<String, Integer> before = ranking.earlier(type);
                    return text(
                            "export.pdf.new.commonest",
                            type(type),
                            type.text(),
                            String.join(
                                    ", ",
                                    before.values().stream()
                                            .map(String::valueOf)
                                            .toList()));
                });
    }

    private List<String> done() {
        List<String> sentences = new ArrayList<>(new TrajectoryPart(content, naming, dutch).sentences());
        sentences.addAll(measures());
        if (sentences.isEmpty()) {
            sentences.add(text("export.pdf.done.none"));
        }
        Counts responses = content.snapshot().counts(FixedTable.RESPONSES);
        if (responses.total() > 0) {
            int inTime = responses.cells().entrySet().stream()
                    .filter(cell -> cell.getKey().column().equals(Answer.IN_TIME.name()))
                    .mapToInt(cell -> cell.getValue())
                    .sum();
            sentences.add(text("export.pdf.responses", String.valueOf(responses.total()), String.valueOf(inTime)));
        }
        return sentences;
    }

    /** The commonest measure, with all of them together where that is shown. */
    private List<String> measures() {
        Optional<Shown> total = content.table(FixedTable.ACTIONS)
                .flatMap(table -> table.total())
                .filter(shown -> shown.known() > 0);
        return ranking.rows(FixedTable.ACTIONS).stream()
                .filter(action -> !action.isRest())
                .findFirst()
                .flatMap(action -> total.map(all -> text(
                        content.audience() == Audience.REGION ? "export.pdf.done" : "export.pdf.done.public",
                        all.text(),
                        naming.category(FixedTable.Axis.ACTION, action.codes(), dutch))))
                .stream()
                .toList();
    }

    private String type(Ranking.Ranked type) {
        return naming.category(FixedTable.Axis.TYPE, type.codes(), dutch);
    }

    private String text(String key, Object... arguments) {
        return naming.text(key, dutch, arguments);
    }
}
