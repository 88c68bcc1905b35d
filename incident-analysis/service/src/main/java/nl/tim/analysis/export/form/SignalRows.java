package nl.tim.analysis.export.form;

import java.util.ArrayList;
import java.util.List;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.FoundSignal;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.schemas.codes.Label;

/** The signals of a quarter as a table in one language. */
public final class SignalRows {

    private final Naming naming;
    private final boolean dutch;

    /** In Dutch or English. */
    public SignalRows(Naming naming, boolean dutch) {
        this.naming = naming;
        this.dutch = dutch;
    }

    /** Heads, and a row for each signal: texts, numbers unrounded but for what was expected, dates as in ISO 8601. */
    public List<List<Object>> of(Content content) {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(heads()));
        content.signals()
                .forEach(signal -> rows.add(List.of(
                        title(signal),
                        signal.onset().toString(),
                        signal.until().toString(),
                        signal.reports(),
                        rounded(signal.expected(), 100),
                        SignalSentences.told(rounded(signal.atMost(), 1000)))));
        return rows;
    }

    /** What the columns are. */
    public List<String> heads() {
        return List.of(
                naming.text("export.signal.what", dutch),
                naming.text("export.signal.onset", dutch),
                naming.text("export.signal.until", dutch),
                naming.text("export.reports", dutch),
                naming.text("export.signal.expected", dutch),
                naming.text("export.signal.atMost", dutch));
    }

    /** What and where. */
    public String title(FoundSignal signal) {
        Object[] names = signal.names().stream().map(this::inLanguage).toArray();
        return naming.text("signal.title." + signal.kind().name(), dutch, names);
    }

    private String inLanguage(Label label) {
        return dutch ? label.nl() : label.en();
    }

    private static double rounded(double value, int parts) {
        return Math.round(value * parts) / (double) parts;
    }
}
