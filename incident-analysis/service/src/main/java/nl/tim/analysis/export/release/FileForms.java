package nl.tim.analysis.export.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Forms;
import nl.tim.analysis.export.form.CsvForm;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.form.Sheets;
import nl.tim.analysis.export.json.ExportJson;
import nl.tim.analysis.export.pdf.PdfForm;
import nl.tim.analysis.table.Sheet;
import nl.tim.analysis.table.Xlsx;

/** Every form: JSON in both languages at once, and a PDF, a workbook and CSV in each. */
final class FileForms implements Forms {

    private final Naming naming;

    FileForms(Naming naming) {
        this.naming = naming;
    }

    @Override
    public SequencedMap<String, byte[]> of(Content content) {
        Naming named = naming.asOf(content.snapshot().taxonomy());
        PdfForm pdf = new PdfForm(named);
        String base = "tim-" + content.snapshot().quarter().name() + "-"
                + new Edition(content.audience(), content.snapshot().scope()).key() + "-v"
                + content.snapshot().version();
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(base + ".json", new ExportJson(named).write(content));
        for (boolean dutch : new boolean[] {true, false}) {
            String file = base + (dutch ? "-nl" : "-en");
            List<Sheet> sheets = new Sheets(named, dutch).of(content);
            String title = named.text(
                    "export.title", dutch, content.snapshot().quarter().name());
            files.put(file + ".pdf", pdf.of(content, dutch));
            files.put(file + ".xlsx", Xlsx.of(title, content.snapshot().frozenAt(), sheets));
            files.put(file + "-csv.zip", CsvForm.of(sheets));
        }
        return files;
    }
}
