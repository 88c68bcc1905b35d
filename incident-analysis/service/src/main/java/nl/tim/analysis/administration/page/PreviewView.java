package nl.tim.analysis.administration.page;

import java.util.List;
import nl.tim.analysis.administration.page.EntryView.Change;

/**
 * What a change means, before it is made.
 *
 * @param title of the page
 * @param action where the form goes
 * @param sent everything that was typed, to be sent again
 * @param changes field by field
 * @param effects in sentences
 */
record PreviewView(String title, String action, List<Sent> sent, List<Change> changes, List<String> effects) {

    /** A value that was sent. */
    record Sent(String name, String value) {}
}
