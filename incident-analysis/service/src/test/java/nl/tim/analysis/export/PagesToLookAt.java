package nl.tim.analysis.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.json.SnapshotJson;
import nl.tim.analysis.export.release.TestForms;
import nl.tim.look.Languages;
import nl.tim.statistics.disclosure.Policy;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Makes every file of an export and a picture of every page, to be looked at. Arguments: folder, and a snapshot if not a generated one. */
final class PagesToLookAt {

    private static final int DPI = 80;

    private PagesToLookAt() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        Snapshot snapshot =
                arguments.length > 1 ? SnapshotJson.read(Files.readAllBytes(Path.of(arguments[1]))) : Quarters.SNAPSHOT;
        Naming naming = new Naming(Quarters.LISTS, Languages.messages("messages", "nl/tim/analysis/web/messages"));
        for (Audience audience : Audience.values()) {
            Content content = new Contents(Quarters.LISTS, Policy.STANDARD).of(snapshot, audience);
            for (var file : TestForms.all(naming).of(content).entrySet()) {
                Files.write(folder.resolve(file.getKey()), file.getValue());
                if (file.getKey().endsWith(".pdf")) {
                    pictures(folder, file.getKey(), file.getValue());
                }
            }
        }
    }

    private static void pictures(Path folder, String name, byte[] made) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(made)) {
            PDFRenderer renderer = new PDFRenderer(pdf);
            for (int page = 0; page < pdf.getNumberOfPages(); page++) {
                Path picture = folder.resolve("%s-%02d.png".formatted(name, page + 1));
                ImageIO.write(renderer.renderImageWithDPI(page, DPI), "png", picture.toFile());
            }
        }
    }
}
