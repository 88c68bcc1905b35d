package nl.tim.analysis.export.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.tim.analysis.export.Answer;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Counts;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.ShownTable.Shown;
import nl.tim.analysis.export.form.Naming;

/** The export in plain sentences: what went wrong most, where, whether it is new, what is done. Of the public's, only what its tables show. */
final class Summary {

    private static final List<String> SERIOUS = List.of("H3", "H4", "H5");

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

    List<String> sentences() {
        boolean region = content.audience() == Audience.REGION;
        List<String> sentences = new ArrayList<>();
        Optional<Shown> total = content.table(FixedTable.MATRIX)
                .flatMap(matrix -> matrix.total())
                .filter(shown -> shown.known() > 0);
        total.ifPresent(shown -> sentences.add(
                region
                        ? text("export.pdf.sum.region", shown.text(), String.valueOf(ranking.before()))
                        : text("export.pdf.sum.public", shown.text())));
        what(sentences);
        ranking.handovers().stream()
                .filter(handover -> !handover.isRest())
                .findFirst()
                .ifPresent(one -> sentences.add(text(
                        "export.pdf.where",
                        naming.category(FixedTable.Axis.FROM, one.from(), dutch),
                        naming.category(FixedTable.Axis.TO, one.to(), dutch),
                        one.text())));
        if (region) {
            region(sentences);
        }
        if (sentences.isEmpty()) {
            sentences.add(text("export.pdf.silent"));
        }
        return sentences;
    }

    private void what(List<String> sentences) {
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
    }

    private void region(List<String> sentences) {
        Counts harm = content.snapshot().counts(FixedTable.TYPE_HARM);
        int serious = harm.cells().entrySet().stream()
                .filter(cell -> SERIOUS.contains(cell.getKey().column()))
                .mapToInt(cell -> cell.getValue())
                .sum();
        sentences.add(text("export.pdf.serious", String.valueOf(serious)));
        List<String> signals = new SignalPart(content, naming, dutch).sentences();
        List<String> unusual = charts.unusual();
        sentences.addAll(signals);
        if (!unusual.isEmpty()) {
            sentences.add(text("export.pdf.new", String.join("; ", unusual)));
        } else if (signals.isEmpty()) {
            sentences.add(text("export.pdf.new.none"));
        }
        sentences.addAll(new TrajectoryPart(content, naming, dutch).sentences());
        responses(sentences);
        List<Ranking.Ranked> actions = ranking.rows(FixedTable.ACTIONS).stream()
                .filter(action -> !action.isRest())
                .toList();
        sentences.add(
                actions.isEmpty()
                        ? text("export.pdf.done.none")
                        : text(
                                "export.pdf.done",
                                String.valueOf(content.snapshot()
                                        .counts(FixedTable.ACTIONS)
                                        .total()),
                                naming.category(
                                        FixedTable.Axis.ACTION,
                                        actions.getFirst().codes(),
                                        dutch)));
    }

    private void responses(List<String> sentences) {
        Counts responses = content.snapshot().counts(FixedTable.RESPONSES);
        if (responses.total() > 0) {
            int inTime = responses.cells().entrySet().stream()
                    .filter(cell -> cell.getKey().column().equals(Answer.IN_TIME.name()))
                    .mapToInt(cell -> cell.getValue())
                    .sum();
            sentences.add(text("export.pdf.responses", String.valueOf(responses.total()), String.valueOf(inTime)));
        }
    }

    private String type(Ranking.Ranked type) {
        return naming.category(FixedTable.Axis.TYPE, type.codes(), dutch);
    }

    private String text(String key, Object... arguments) {
        return naming.text(key, dutch, arguments);
    }
}
