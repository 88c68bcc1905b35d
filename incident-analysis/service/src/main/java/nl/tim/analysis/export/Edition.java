package nl.tim.analysis.export;

import java.util.Optional;

/**
 * One package of a quarter: for whom, and about what.
 *
 * @param scope anything but the region is for the region's own people only
 */
public record Edition(Audience audience, Scope scope) {

    /** Refuses what nobody may get. */
    public Edition {
        if (audience == Audience.PUBLIC && scope != Scope.REGION) {
            throw new IllegalArgumentException("only the whole region is published");
        }
    }

    /** Everything, for this audience. */
    public static Edition of(Audience audience) {
        return new Edition(audience, Scope.REGION);
    }

    /** A part, for the region's own people. */
    public static Edition of(Scope scope) {
        return new Edition(Audience.REGION, scope);
    }

    /** The edition that {@link #key} names; empty when it names none. */
    public static Optional<Edition> named(String key) {
        int dash = key.indexOf('-');
        return dash < 0
                ? Audience.of(key).map(Edition::of)
                : Scope.of(key.substring(0, dash), key.substring(dash + 1)).map(Edition::of);
    }

    /** The name of its folder and in its files: {@code region}, {@code public}, {@code organisation-UMCU}. */
    public String key() {
        return scope == Scope.REGION ? audience.key() : scope.kind() + "-" + scope.name();
    }

    /** The end of its address: {@code region}, {@code public}, {@code organisation/UMCU}. */
    public String path() {
        return scope == Scope.REGION ? audience.key() : scope.kind() + "/" + scope.name();
    }
}
