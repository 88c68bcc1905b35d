package nl.tim.analysis.export.pdf;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.form.Naming;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes the PDF (PDF/UA). The same content is always the same bytes. Safe for use by many threads; a call takes a second or two. */
public final class PdfForm {

    private static final String FONT = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final Naming naming;
    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    /** With these names. */
    public PdfForm(Naming naming) {
        this.naming = naming;
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/export/");
        resolver.setSuffix(".xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /** The export in Dutch or English. */
    public byte[] of(Content content, boolean dutch) {
        ReportView view = new ReportViews(content, naming, dutch).view();
        String page = templates.process(
                "report",
                new Context(dutch ? Locale.of("nl") : Locale.ENGLISH, Map.of("view", view, "naming", words(dutch))));
        try {
            return render(page, content.snapshot().frozenAt());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, String> words(boolean dutch) {
        return Map.of(
                "summary", naming.text("export.pdf.summary", dutch),
                "page", naming.text("export.pdf.page", dutch),
                "caveat", naming.text("export.caveat", dutch));
    }

    private static byte[] render(String page, Instant at) throws IOException {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("TIM");
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.useFont(() -> font("DejaVuSans.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(page, "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(new ByteArrayOutputStream());
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            try (PDDocument document = renderer.getPdfDocument()) {
                settle(document, at);
                document.save(bytes);
            }
        }
        return bytes.toByteArray();
    }

    /** Dates and the id are the only things that would differ when it is made again. */
    private static void settle(PDDocument document, Instant at) {
        Calendar moment = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        moment.setTimeInMillis(at.toEpochMilli());
        PDDocumentInformation information = document.getDocumentInformation();
        information.setCreationDate(moment);
        information.setModificationDate(moment);
        document.setDocumentId(at.getEpochSecond());
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(PdfForm.class.getResourceAsStream(FONTS + file), file);
    }
}
