package nl.tim.look;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The languages that users read. */
public final class Languages {

    /** What is shown unless the reader prefers another. */
    public static final Locale DEFAULT = Locale.of("nl");

    /** All of them, the default first. */
    public static final List<Locale> ALL = List.of(DEFAULT, Locale.ENGLISH);

    private Languages() {}

    /**
     * The texts of these bundles and of the shared frame, for every language; a text that is missing is an error.
     *
     * @param basenames of UTF-8 bundles {@code name_nl.properties} and {@code name_en.properties}
     */
    public static MessageSource messages(String... basenames) {
        ResourceBundleMessageSource messages = new ResourceBundleMessageSource();
        messages.setBasenames(
                Stream.concat(Stream.of(basenames), Stream.of("look")).toArray(String[]::new));
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setDefaultLocale(DEFAULT);
        messages.setAlwaysUseMessageFormat(true);
        // Reads the files now: the first reader is answered by a thread that must not wait for them.
        ALL.forEach(language -> messages.getMessage("look.brand", null, language));
        return messages;
    }
}
