package nl.tim.analysis.search.page;

import java.util.List;

/**
 * The filter of a page, to be shown and changed.
 *
 * @param text the question in words, empty when there is none
 * @param chips what was chosen, each with a way to take it back
 * @param all the page without any of it
 * @param received dates of receipt
 * @param occurred dates of the incident
 * @param hidden what a form has to send along, because it does not ask for it itself
 */
public record FilterView(
        String text, List<Chip> chips, String all, Period received, Period occurred, List<Hidden> hidden) {

    /**
     * One thing that was chosen.
     *
     * @param field what it is about
     * @param value what was chosen
     * @param excluded it must not be so
     * @param without the page without it
     */
    public record Chip(String field, String value, boolean excluded, String without) {}

    /**
     * A range of dates.
     *
     * @param name of the parameters, before {@code From} and {@code To}
     * @param from as browsers write dates, empty for no beginning
     * @param to as browsers write dates, empty for no end
     * @param quarters the last ones
     */
    public record Period(String name, String from, String to, List<Shortcut> quarters) {}

    /**
     * A range that is often wanted.
     *
     * @param label such as Q3 2026
     * @param chosen it is the range now
     * @param href the page with it, or without it when it is chosen
     */
    public record Shortcut(String label, boolean chosen, String href) {}

    /** A parameter of a form that nobody sees. */
    public record Hidden(String name, String value) {}
}
