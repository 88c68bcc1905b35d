package nl.tim.look;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the frame around a page shows; in templates {@code frame}.
 *
 * @param theme the reader's colour scheme
 * @param here path and query of this page, to come back to after a preference is set; {@code /} for a page that cannot be asked for again
 * @param places where this service leads
 * @param reader name of who logged in; null when nobody did
 * @param assets addresses of styles and scripts
 */
public record Frame(
        Theme theme,
        String here,
        List<Place> places,
        @Nullable String reader,
        Assets assets) {

    /**
     * One entry of the main menu.
     *
     * @param message key of its name
     * @param path where it leads; also the beginning of the paths of pages that belong to it
     */
    public record Place(String message, String path) {}

    /** Whether this page belongs to the entry. */
    public boolean at(Place place) {
        return here.equals(place.path()) || here.startsWith(place.path() + "/") || here.startsWith(place.path() + "?");
    }
}
