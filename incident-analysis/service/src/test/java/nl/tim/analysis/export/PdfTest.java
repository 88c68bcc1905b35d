package nl.tim.analysis.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.pdf.PdfForm;
import nl.tim.look.Languages;
import nl.tim.schemas.codes.CodeLists;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What assistive technology needs of the PDF. */
class PdfTest {

    @ParameterizedTest
    @EnumSource(Audience.class)
    void isTagged_hasLanguageAndTitle_andATextForEveryPicture(Audience audience) throws IOException {
        Naming naming = new Naming(CodeLists.load(), Languages.messages("messages", "nl/tim/analysis/web/messages"));
        byte[] made = new PdfForm(naming).of(Quarters.content(audience), true);
        try (PDDocument pdf = Loader.loadPDF(made)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Transmurale incidenten 2026-Q3");
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid");
            List<PDStructureElement> elements = new ArrayList<>();
            collect(catalog.getStructureTreeRoot(), elements);
            assertThat(elements)
                    .extracting(element -> element.getStructureType().toUpperCase(Locale.ROOT))
                    .contains("H1", "H2", "TABLE", "TH", "TD", "LI");
            assertThat(elements)
                    .filteredOn(element -> element.getStructureType().equals("Figure"))
                    .allSatisfy(figure ->
                            assertThat(figure.getAlternateDescription()).isNotBlank());
            assertThat(elements.stream()
                            .map(PDStructureElement::getAlternateDescription)
                            .anyMatch(text -> text != null && text.contains("punten ervoor")))
                    .isEqualTo(audience == Audience.REGION);
            pdf.getPages()
                    .forEach(page -> page.getResources()
                            .getFontNames()
                            .forEach(font -> assertThat(embedded(
                                            page.getResources().getCOSObject().getCOSDictionary(COSName.FONT), font))
                                    .isTrue()));
            String text = new PDFTextStripper().getText(pdf);
            assertThat(text).contains("In het kort", "Wat ging het vaakst mis?", "Waar ging het mis?");
            assertThat(text.contains("Is dat nieuw?")).isEqualTo(audience == Audience.REGION);
            assertThat(text.contains("Vertrouwelijk")).isEqualTo(audience == Audience.REGION);
            assertThat(text.contains("UMCU")).isEqualTo(audience == Audience.REGION);
        }
    }

    private static boolean embedded(COSDictionary fonts, COSName name) {
        var font = fonts.getCOSDictionary(name);
        var descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        var real = descendants == null ? font : (COSDictionary) descendants.getObject(0);
        return real.getCOSDictionary(COSName.FONT_DESC).containsKey(COSName.FONT_FILE2);
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
