package nl.tim.analysis.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.http.HttpHeaders;

/** The languages in which people are answered. */
public enum Language {
    NL("nl"),
    EN("en");

    private static final List<Locale> OFFERED = List.of(Locale.of("nl"), Locale.of("en"));

    private final ResourceBundle messages;

    Language(String code) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.messages = ResourceBundle.getBundle("nl.tim.analysis.web.messages", Locale.of(code), noFallback);
    }

    /** The best language for {@code Accept-Language}; Dutch when it says nothing that we speak, or cannot be read. */
    public static Language of(HttpHeaders headers) {
        try {
            Locale best = Locale.lookup(headers.getAcceptLanguage(), OFFERED);
            return best != null && best.getLanguage().equals("en") ? EN : NL;
        } catch (IllegalArgumentException e) {
            return NL;
        }
    }

    /**
     * A text.
     *
     * @param arguments fill {@code {0}}, {@code {1}} ...
     * @throws java.util.MissingResourceException when there is no such text, which a test rules out
     */
    public String text(String key, Object... arguments) {
        Object[] texts = Arrays.stream(arguments).map(String::valueOf).toArray();
        return new MessageFormat(messages.getString(key), Locale.ROOT).format(texts);
    }

    /** The code of the language for {@code Content-Language}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
