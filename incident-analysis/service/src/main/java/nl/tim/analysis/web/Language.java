package nl.tim.analysis.web;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.springframework.web.server.ServerWebExchange;

/** The languages in which people are answered. */
public enum Language {
    NL("nl"),
    EN("en");

    private final ResourceBundle messages;

    Language(String code) {
        ResourceBundle.Control noFallback =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.messages = ResourceBundle.getBundle("nl.tim.analysis.web.messages", Locale.of(code), noFallback);
    }

    /** The language in which this request is answered, pages and interfaces alike. */
    public static Language of(ServerWebExchange exchange) {
        return of(exchange.getLocaleContext().getLocale());
    }

    /** The language of a locale; Dutch for every one that we do not speak, and for none. */
    public static Language of(@Nullable Locale locale) {
        return locale != null && locale.getLanguage().equals("en") ? EN : NL;
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
