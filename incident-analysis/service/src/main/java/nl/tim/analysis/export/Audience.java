package nl.tim.analysis.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who reads an export. */
public enum Audience {
    /** The region's own teams, under the regional agreement: true counts, confidential. */
    REGION,
    /** Everybody: small counts hidden, others rounded, audited. */
    PUBLIC;

    /** The audience of a name such as {@code public}; empty when there is none. */
    public static Optional<Audience> of(String name) {
        return Arrays.stream(values())
                .filter(audience -> audience.key().equals(name))
                .findFirst();
    }

    /** The name in addresses, files and options. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What it is shown, the most important first. */
    public List<FixedTable> tables() {
        return Arrays.stream(FixedTable.values())
                .filter(table -> this == REGION || table.isPublic())
                .toList();
    }
}
