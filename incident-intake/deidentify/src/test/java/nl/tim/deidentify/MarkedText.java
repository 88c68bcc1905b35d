package nl.tim.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with what identifies people in it written between marks: {@code Dhr. {person|Bos} belde.} A question mark before the tag makes
 * the span optional; the tag {@code keep} marks what must stay.
 *
 * @param text without marks
 * @param spans in the order of the text
 */
record MarkedText(String text, List<Mark> spans) {

    private static final Pattern MARK = Pattern.compile("\\{(\\??)(\\w+)\\|([^}]*)}");

    /** One marked stretch; the tag is as it is written. */
    record Mark(int start, int end, String tag, boolean optional) {}

    static MarkedText parse(String marked) {
        StringBuilder text = new StringBuilder();
        List<Mark> marks = new ArrayList<>();
        Matcher matcher = MARK.matcher(marked);
        int copied = 0;
        while (matcher.find()) {
            text.append(marked, copied, matcher.start());
            int start = text.length();
            text.append(matcher.group(3));
            marks.add(new Mark(
                    start, text.length(), matcher.group(2), !matcher.group(1).isEmpty()));
            copied = matcher.end();
        }
        return new MarkedText(text.append(marked.substring(copied)).toString(), List.copyOf(marks));
    }

    /** What was found, written with marks. */
    static String of(Analysis analysis) {
        StringBuilder marked = new StringBuilder(analysis.text());
        for (Span span : analysis.spans().reversed()) {
            marked.insert(span.end(), "}");
            marked.insert(span.start(), "{" + span.tag().name().toLowerCase(Locale.ROOT) + "|");
        }
        return marked.toString();
    }
}
