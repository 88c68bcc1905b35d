package nl.tim.analysis.export.pdf;

import java.util.List;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Exemplar;
import nl.tim.analysis.export.form.ExemplarRows;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.pdf.ReportView.Part;
import nl.tim.analysis.export.pdf.ReportView.Quote;

/** The chapter in which reports speak. */
final class ExemplarPart {

    private final Content content;
    private final Naming naming;
    private final boolean dutch;
    private final ExemplarRows rows;

    ExemplarPart(Content content, Naming naming, boolean dutch) {
        this.content = content;
        this.naming = naming;
        this.dutch = dutch;
        this.rows = new ExemplarRows(naming, dutch);
    }

    Part part() {
        boolean some = !content.exemplars().isEmpty();
        return new Part(
                naming.text("export.sheet.exemplars", dutch),
                naming.text(some ? "export.pdf.exemplars.lead" : "export.pdf.exemplars.none", dutch),
                List.of(),
                List.of(),
                List.of(),
                content.exemplars().stream().map(this::quote).toList(),
                some ? naming.text("export.pdf.exemplars.note", dutch) : "");
    }

    private Quote quote(Exemplar one) {
        return new Quote(
                content.audience() == Audience.REGION ? rows.about(one) : "",
                one.text().lines().filter(line -> !line.isBlank()).toList());
    }
}
