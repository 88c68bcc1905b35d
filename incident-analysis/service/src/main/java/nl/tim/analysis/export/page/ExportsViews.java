package nl.tim.analysis.export.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Manifest.ReleasedFile;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.page.ExportsView.Download;
import nl.tim.analysis.export.page.ExportsView.Files;
import nl.tim.analysis.export.page.ExportsView.Preview;
import nl.tim.analysis.export.page.ExportsView.ReleaseView;
import nl.tim.analysis.export.page.ExportsView.Row;
import nl.tim.analysis.export.page.ExportsView.Table;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.web.Wording;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Words releases for one reader. A preview is read from the released file, so it is what was released. */
final class ExportsViews {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int KILO = 1000;
    private static final String PROGRAMS = "programs";
    private static final List<String> LANGUAGES = List.of("nl", "en", PROGRAMS);

    private final Naming naming;

    ExportsViews(Naming naming) {
        this.naming = naming;
    }

    ReleaseView release(Manifest manifest, Wording wording) {
        String folder = "/exports/" + manifest.quarter().name() + "/" + manifest.version() + "/"
                + manifest.edition().path();
        return new ReleaseView(
                manifest.quarter().name(),
                wording.text("exports.version", String.valueOf(manifest.version())),
                manifest.edition().scope() == Scope.REGION
                        ? wording.text("export.audience." + manifest.audience().key())
                        : wording.text(
                                "release.edition." + manifest.edition().scope().kind(),
                                manifest.edition().scope().name()),
                manifest.audience() == Audience.REGION,
                wording.date(manifest.frozenAt().atZone(Derivation.ZONE).toLocalDate()),
                manifest.reason() == null ? "" : manifest.reason(),
                folder,
                LANGUAGES.stream()
                        .map(language -> files(manifest, language, folder, wording))
                        .toList());
    }

    private static Files files(Manifest manifest, String language, String folder, Wording wording) {
        List<Download> files = new ArrayList<>();
        for (ReleasedFile file : manifest.files()) {
            if (language(file.name()).equals(language)) {
                files.add(new Download(form(file.name(), wording), size(file, wording), folder + "/" + file.name()));
            }
        }
        if (language.equals(PROGRAMS)) {
            files.add(new Download(wording.text("exports.file.manifest"), "", folder + "/manifest.json"));
        }
        return new Files(wording.text("exports.language." + language), files);
    }

    private static String language(String name) {
        return name.matches(".*-nl(-csv)?\\.[a-z]+") ? "nl" : name.matches(".*-en(-csv)?\\.[a-z]+") ? "en" : PROGRAMS;
    }

    private static String form(String name, Wording wording) {
        String form = name.endsWith(".pdf")
                ? "pdf"
                : name.endsWith(".xlsx") ? "xlsx" : name.endsWith(".zip") ? "csv" : "json";
        return wording.text("exports.file." + form);
    }

    private static String size(ReleasedFile file, Wording wording) {
        return wording.number(Math.max(1, file.size() / KILO)) + " kB";
    }

    Preview preview(Manifest manifest, byte[] released, Wording wording) {
        Preview tables = tables(released, wording);
        return new Preview(release(manifest, wording), tables.tables(), tables.withheld());
    }

    /** The tables of an edition as JSON, whether it was released or not. */
    Preview tables(byte[] released, Wording wording) {
        boolean dutch = !wording.locale().getLanguage().equals("en");
        JsonNode json = JSON.readTree(released);
        List<Table> tables = new ArrayList<>();
        json.path("tables").forEach(table -> tables.add(table(table, dutch)));
        List<String> withheld = new ArrayList<>();
        json.path("withheld").forEach(name -> withheld.add(naming.title(named(name), dutch)));
        return new Preview(null, tables, withheld);
    }

    private Table table(JsonNode json, boolean dutch) {
        boolean crossed = json.has("columns");
        FixedTable table = named(json.path("name"));
        List<String> heads = new ArrayList<>();
        heads.add(naming.axis(table.rows(), dutch));
        if (crossed) {
            json.path("columns").path("categories").forEach(category -> heads.add(name(category, dutch)));
        } else {
            heads.add(naming.text("export.count", dutch));
        }
        boolean totals = json.has("rowTotals");
        if (totals) {
            heads.add(naming.text("export.total", dutch));
        }
        List<Row> rows = new ArrayList<>();
        JsonNode categories = json.path("rows").path("categories");
        IntStream.range(0, categories.size()).forEach(row -> {
            List<String> cells = texts(json.path("cells").path(row));
            boolean nothing = cells.stream().allMatch("0"::equals);
            if (totals) {
                cells.add(json.path("rowTotals").path(row).asString());
            }
            if (!nothing) {
                rows.add(new Row(name(categories.path(row), dutch), cells));
            }
        });
        List<String> last = texts(json.path(crossed ? "columnTotals" : "total"));
        if (!last.isEmpty()) {
            if (totals) {
                last.addAll(texts(json.path("total")));
            }
            rows.add(new Row(naming.text("export.total", dutch), last));
        }
        return new Table(naming.title(table, dutch), heads, rows);
    }

    private static FixedTable named(JsonNode name) {
        return FixedTable.valueOf(name.asString().toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String name(JsonNode category, boolean dutch) {
        return category.path(dutch ? "nl" : "en").asString();
    }

    private static List<String> texts(JsonNode figures) {
        List<String> texts = new ArrayList<>();
        figures.forEach(figure -> texts.add(figure.asString()));
        return texts;
    }
}
