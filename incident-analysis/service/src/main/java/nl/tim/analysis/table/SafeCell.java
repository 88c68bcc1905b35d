package nl.tim.analysis.table;

/**
 * A text that no spreadsheet takes for a formula (OWASP ASVS 5.0, 1.2.10): a text that begins with a sign that starts one, full-width
 * signs and control characters among them, gets an apostrophe before it. Every exporter passes its texts here.
 */
public final class SafeCell {

    private static final String STARTS = "=+-@\t\r\n\0＝＋－＠";

    private SafeCell() {}

    /** The text as it can be put in a cell; also a sign behind spaces starts a formula in some programs. */
    public static String of(String text) {
        String seen = text.stripLeading();
        boolean starts = starts(text) || starts(seen);
        return starts ? "'" + text : text;
    }

    private static boolean starts(String text) {
        return !text.isEmpty() && STARTS.indexOf(text.charAt(0)) >= 0;
    }
}
