package nl.tim.deidentify;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds Dutch postal codes: four digits and two letters, unless the letters are a unit ({@code 1234 mg}), a word in small letters
 * ({@code in 2026 is}) or, behind a year, an abbreviation that care texts put there ({@code 2026 IC}).
 */
final class PostalCodeDetector implements Detector {

    private static final int PRIORITY = 70;

    private static final Pattern CODE =
            Pattern.compile("(?<![\\p{L}\\d.,/\\-])[1-9]\\d{3}(\\h?)([A-Za-z]{2})(?![\\p{L}\\d])");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Set<String> UNITS = Set.of(
            "mg", "ml", "kg", "gr", "ie", "eh", "iu", "cc", "cm", "mm", "km", "kj", "dl", "cl", "ug", "ng", "hz");
    private static final Set<String> WORDS = Set.of(
            "af", "al", "as", "ca", "da", "de", "dr", "dd", "en", "er", "ex", "ga", "hr", "ik", "in", "is", "je", "ma",
            "me", "mw", "na", "nu", "of", "om", "op", "pa", "pc", "po", "sc", "st", "te", "tm", "tv", "uw", "vs", "we",
            "ws", "wv", "xd", "ze", "zn", "zo");
    private static final Set<String> BEHIND_YEAR =
            Set.of("ok", "ic", "ct", "mr", "pa", "ha", "mc", "hb", "rr", "om", "dm", "af", "gp", "hc");

    @Override
    public List<Span> detect(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher matcher = CODE.matcher(text);
        while (matcher.find()) {
            if (isCode(matcher.group().substring(0, 4), !matcher.group(1).isEmpty(), matcher.group(2))) {
                spans.add(new Span(matcher.start(), matcher.end(), Tag.POSTAL_CODE, PRIORITY));
            }
        }
        return spans;
    }

    private static boolean isCode(String digits, boolean spaced, String letters) {
        String lower = letters.toLowerCase(Locale.ROOT);
        boolean capitals = letters.equals(letters.toUpperCase(Locale.ROOT));
        boolean word = spaced && !capitals && WORDS.contains(lower);
        boolean afterYear = spaced && YEAR.matcher(digits).matches() && BEHIND_YEAR.contains(lower);
        return !UNITS.contains(lower) && !word && !afterYear;
    }
}
