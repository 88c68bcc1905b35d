package nl.tim.analysis.export.form;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import nl.tim.analysis.table.Csv;
import nl.tim.analysis.table.Sheet;
import nl.tim.analysis.table.Zip;

/** Sheets as a zip of CSV files. */
public final class CsvForm {

    private CsvForm() {}

    /** One file for each sheet, numbered in their order. */
    public static byte[] of(List<Sheet> sheets) {
        SequencedMap<String, byte[]> files = new LinkedHashMap<>();
        for (Sheet sheet : sheets) {
            String name = sheet.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
            files.put(
                    "%02d-%s.csv".formatted(files.size(), name),
                    (Csv.BEGIN + Csv.lines(sheet.rows())).getBytes(StandardCharsets.UTF_8));
        }
        return Zip.of(files);
    }
}
