package nl.tim.intake.form.web;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tim.intake.receipt.Receipt;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Makes a receipt to keep, as PDF that screen readers read (PDF/UA). Safe for use by many threads; a call may take a second. */
final class ReceiptPdf {

    private static final String FONT = "DejaVu Sans";
    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/";
    private static final int BOLD = 700;
    private static final int NORMAL = 400;

    static {
        XRLog.setLoggingEnabled(false);
    }

    private final SpringTemplateEngine templates = new SpringTemplateEngine();

    ReceiptPdf() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver();
        resolver.setPrefix("templates/form/");
        resolver.setSuffix(".xml");
        resolver.setTemplateMode(TemplateMode.XML);
        resolver.setCharacterEncoding("UTF-8");
        templates.setTemplateResolver(resolver);
    }

    /**
     * The receipt on one page.
     *
     * @param follow address at which the report is followed
     */
    byte[] of(String reference, Receipt receipt, URI follow, Told told) {
        Map<String, Object> values = Map.of(
                "language", told.locale().getLanguage(),
                "title", told.message("form.received.heading"),
                "facts",
                        List.of(
                                new Fact(told.message("form.received.reference"), reference),
                                new Fact(told.message("form.received.receipt"), receipt.grouped()),
                                new Fact(told.message("form.pdf.follow"), follow.toString())),
                "keep", told.message("form.pdf.keep"),
                "heading", told.message("form.start.after"),
                "after",
                        List.of(
                                told.message("form.after.1"),
                                told.message("form.after.2"),
                                told.message("form.after.3")));
        return render(templates.process("receipt", new Context(told.locale(), values)));
    }

    /** One line of the receipt. */
    record Fact(String name, String value) {}

    private static byte[] render(String page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("TIM");
        builder.useFont(() -> font("DejaVuSans.ttf"), FONT, NORMAL, FontStyle.NORMAL, true);
        builder.useFont(() -> font("DejaVuSans-Bold.ttf"), FONT, BOLD, FontStyle.NORMAL, true);
        builder.withHtmlContent(page, "");
        builder.toStream(bytes);
        try {
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static InputStream font(String file) {
        return Objects.requireNonNull(ReceiptPdf.class.getResourceAsStream(FONTS + file), file);
    }
}
