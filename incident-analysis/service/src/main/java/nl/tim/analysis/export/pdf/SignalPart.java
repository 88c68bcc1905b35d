package nl.tim.analysis.export.pdf;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.FoundSignal;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.form.SignalRows;
import nl.tim.analysis.export.pdf.ReportView.Cell;
import nl.tim.analysis.export.pdf.ReportView.Grid;
import nl.tim.analysis.export.pdf.ReportView.Part;
import nl.tim.analysis.export.pdf.ReportView.Row;
import nl.tim.analysis.signal.sentence.SignalSentences;

/** The chapter, and the sentences, about changes that chance does not explain. */
final class SignalPart {

    private static final int IN_SUMMARY = 3;

    private final Content content;
    private final Naming naming;
    private final boolean dutch;
    private final SignalRows rows;
    private final Figures figures;
    private final NumberFormat percent;
    private final DateTimeFormatter day;

    SignalPart(Content content, Naming naming, boolean dutch) {
        this.content = content;
        this.naming = naming;
        this.dutch = dutch;
        this.rows = new SignalRows(naming, dutch);
        Locale locale = dutch ? Locale.of("nl") : Locale.ENGLISH;
        this.figures = Figures.in(dutch);
        this.percent = NumberFormat.getPercentInstance(locale);
        percent.setMaximumFractionDigits(1);
        this.day = DateTimeFormatter.ofPattern("d\u00a0MMM\u00a0yyyy", locale);
    }

    /** For the summary; none when chance explains everything. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>();
        List<String> strongest = content.signals().stream()
                .limit(IN_SUMMARY)
                .map(signal -> text(
                        "export.pdf.signals.one",
                        rows.title(signal),
                        figures.number(signal.reports()),
                        figures.number(signal.expected())))
                .toList();
        if (!strongest.isEmpty()) {
            sentences.add(text("export.pdf.sum.signals", String.join("; ", strongest)));
        }
        if (content.unnamed() > 0) {
            sentences.add(text("export.pdf.signals.unnamed", content.unnamed()));
        }
        return sentences;
    }

    Part part() {
        boolean some = !content.signals().isEmpty();
        String lead = text(some ? "export.pdf.signals.lead" : "export.pdf.signals.none");
        String note = content.unnamed() > 0 ? text("export.pdf.signals.unnamed", content.unnamed()) : "";
        String meaning = some ? text("export.pdf.signals.note") : "";
        return new Part(
                text("export.sheet.signals"),
                lead,
                some ? List.of(grid()) : List.of(),
                List.of(),
                List.of(),
                (note + " " + meaning).strip());
    }

    private Grid grid() {
        return new Grid(
                text("export.sheet.signals"),
                false,
                rows.heads(),
                content.signals().stream().map(this::row).toList());
    }

    private Row row(FoundSignal signal) {
        return new Row(
                rows.title(signal),
                false,
                List.of(
                        Cell.number(on(signal.onset())),
                        Cell.number(on(signal.until())),
                        Cell.number(figures.number(signal.reports())),
                        Cell.number(figures.number(signal.expected())),
                        Cell.number(percent.format(SignalSentences.told(signal.atMost())))));
    }

    private String on(LocalDate date) {
        return day.format(date);
    }

    private String text(String key, Object... arguments) {
        return naming.text(key, dutch, arguments);
    }
}
