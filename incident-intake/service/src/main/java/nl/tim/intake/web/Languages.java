package nl.tim.intake.web;

import java.util.List;
import java.util.Locale;

/** The languages that users read. */
final class Languages {

    /** What is shown unless the reader prefers another. */
    static final Locale DEFAULT = Locale.of("nl");

    /** All of them, the default first. */
    static final List<Locale> ALL = List.of(DEFAULT, Locale.ENGLISH);

    private Languages() {}
}
