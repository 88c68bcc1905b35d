package nl.tim.local.sending;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.tim.local.seed.SeededReport;
import tools.jackson.databind.json.JsonMapper;

/** Reports as the import job reads them, one JSON object a line. */
public final class ImportLines {

    private ImportLines() {}

    /** {@code {"recordedAt": ..., "account": ..., "report": {...}}}, without a line end. */
    public static String of(JsonMapper json, SeededReport report) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("recordedAt", report.recordedAt().toString());
        if (report.account() != null) {
            line.put("account", report.account());
        }
        line.put("report", report.report());
        return json.writeValueAsString(line);
    }
}
