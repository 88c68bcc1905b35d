package nl.tim.look;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The colour scheme of the pages. */
public enum Theme {
    /** As the reader's system is set. */
    AUTO,
    LIGHT,
    DARK;

    static final String COOKIE = "theme";

    /** Attribute of an exchange whose reader chooses colours by this very request. */
    static final String CHOSEN = Theme.class.getName();

    static Theme of(@Nullable String name) {
        for (Theme theme : values()) {
            if (theme.key().equals(name)) {
                return theme;
            }
        }
        return AUTO;
    }

    /** The name in attributes, cookies and message keys. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
