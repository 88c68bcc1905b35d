package nl.tim.deidentify;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts what stayed readable and what was covered needlessly, whatever the tags say. A marked span has leaked when one of its letters
 * or digits is not covered; kinds of institution, weekdays and words behind a date, age or name need not
 * be.
 */
final class Scores {

    private static final Pattern KIND = Pattern.compile(
            "(?:de|het|'t|huize|stichting|apotheek|service apotheek|huisartsenpraktijk|huisartsenpost|hap|spoedpost|praktijk|tandartspraktijk"
                    + "|ziekenhuis|verpleeghuis|woonzorgcentrum|zorgcentrum|zorgvilla|dagcentrum|revalidatiecentrum|gezondheidscentrum"
                    + "|laboratorium|thuiszorg|woonvorm|locatie|afdeling|verloskundigenpraktijk)\\b\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|ma|di|wo|do|vr|za|zo)\\b[ ,.]*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_DATE =
            Pattern.compile("[ ,]+(?:jl|j\\.l|a\\.s)\\.?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_NAME =
            Pattern.compile("(?:['\u2019]s|[ ,]+(?:sr|jr)\\.?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern BEHIND_AGE = Pattern.compile("(?<=\\d)\\D+$");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private final Map<String, int[]> recall = new TreeMap<>();
    private int required;
    private int leaked;
    private int documents;
    private int clean;
    private int otherWords;
    private int coveredWords;
    private int kept;
    private int touched;

    void add(MarkedText marked, List<Span> found) {
        BitSet covered = new BitSet();
        found.forEach(span -> covered.set(span.start(), span.end()));
        boolean leak = false;
        for (MarkedText.Mark mark : marked.spans()) {
            if (mark.tag().equals("keep")) {
                kept++;
                touched += covered.get(mark.start(), mark.end()).isEmpty() ? 0 : 1;
            } else if (!mark.optional()) {
                leak |= addRequired(marked.text(), mark, covered);
            }
        }
        documents++;
        clean += leak ? 0 : 1;
        addOthers(marked, covered);
    }

    private boolean addRequired(String text, MarkedText.Mark mark, BitSet covered) {
        boolean leak =
                text.substring(coreStart(text, mark), coreEnd(text, mark)).isBlank();
        for (int i = coreStart(text, mark); i < coreEnd(text, mark); i++) {
            leak |= Character.isLetterOrDigit(text.charAt(i)) && !covered.get(i);
        }
        required++;
        leaked += leak ? 1 : 0;
        int[] ofTag = recall.computeIfAbsent(mark.tag().toLowerCase(Locale.ROOT), _ -> new int[2]);
        ofTag[0] += leak ? 0 : 1;
        ofTag[1]++;
        return leak;
    }

    private static int coreStart(String text, MarkedText.Mark mark) {
        int start = mark.start();
        if (mark.tag().equals("date") || mark.tag().equals("organisation")) {
            Matcher matcher =
                    (mark.tag().equals("date") ? WEEKDAY : KIND).matcher(text).region(start, mark.end());
            while (matcher.lookingAt() && matcher.end() < mark.end()) {
                start = matcher.end();
                matcher.region(start, mark.end());
            }
        }
        return start;
    }

    private static int coreEnd(String text, MarkedText.Mark mark) {
        Pattern behind = switch (mark.tag()) {
            case "date" -> BEHIND_DATE;
            case "person" -> BEHIND_NAME;
            case "age_over_89" -> BEHIND_AGE;
            default -> null;
        };
        if (behind == null) {
            return mark.end();
        }
        Matcher matcher = behind.matcher(text.substring(mark.start(), mark.end()));
        return matcher.find() ? mark.start() + matcher.start() : mark.end();
    }

    private void addOthers(MarkedText marked, BitSet covered) {
        Matcher words = WORD.matcher(marked.text());
        while (words.find()) {
            boolean identifying = marked.spans().stream()
                    .anyMatch(mark ->
                            !mark.tag().equals("keep") && mark.start() < words.end() && words.start() < mark.end());
            if (!identifying) {
                otherWords++;
                coveredWords += covered.get(words.start(), words.end()).isEmpty() ? 0 : 1;
            }
        }
    }

    /** Share of the marked spans that are covered entirely. */
    double covered() {
        return 1 - (double) leaked / required;
    }

    /** Share of the texts in which nothing leaked. */
    double clean() {
        return (double) clean / documents;
    }

    /** Share of the words outside all marked spans that are covered. */
    double overRedacted() {
        return (double) coveredWords / otherWords;
    }

    /** How many of the spans that must stay are touched. */
    int touched() {
        return touched;
    }

    /** Share of the marked spans of one tag that are covered entirely. */
    double recall(String tag) {
        int[] ofTag = recall.getOrDefault(tag, new int[] {0, 1});
        return (double) ofTag[0] / ofTag[1];
    }

    @Override
    public String toString() {
        return "covered %d of %d, clean %d of %d, over-redacted %d of %d, touched %d of %d"
                .formatted(required - leaked, required, clean, documents, coveredWords, otherWords, touched, kept);
    }
}
