package nl.tim.analysis.export.form;

import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Exemplar;
import nl.tim.analysis.export.FixedTable.Axis;

/** Exemplars as a table in one language. The public reads the words only: a code would say something about its table. */
public final class ExemplarRows {

    private final Naming naming;
    private final boolean dutch;

    /** In Dutch or English. */
    public ExemplarRows(Naming naming, boolean dutch) {
        this.naming = naming;
        this.dutch = dutch;
    }

    /** Heads, and a row for each text. */
    public List<List<Object>> of(Content content) {
        boolean codes = content.audience() == Audience.REGION;
        List<List<Object>> rows = new ArrayList<>();
        String text = naming.text("export.exemplar.text", dutch);
        rows.add(
                codes
                        ? List.of(
                                naming.axis(Axis.TYPE, dutch),
                                naming.axis(Axis.FROM, dutch),
                                naming.axis(Axis.TO, dutch),
                                naming.axis(Axis.HARM, dutch),
                                text)
                        : List.of(text));
        content.exemplars()
                .forEach(one -> rows.add(
                        codes
                                ? List.of(
                                        named(Axis.TYPE, one.type()),
                                        named(Axis.FROM, one.from()),
                                        named(Axis.TO, one.to()),
                                        named(Axis.HARM, one.harm()),
                                        one.text())
                                : List.of(one.text())));
        return rows;
    }

    /** What went wrong, where, and what harm came of it. */
    public String about(Exemplar one) {
        return naming.text(
                "export.exemplar.about",
                dutch,
                named(Axis.TYPE, one.type()),
                named(Axis.FROM, one.from()),
                named(Axis.TO, one.to()),
                named(Axis.HARM, one.harm()));
    }

    private String named(Axis axis, String code) {
        return naming.category(axis, List.of(code), dutch);
    }
}
