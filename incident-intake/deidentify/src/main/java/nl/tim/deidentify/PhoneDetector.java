package nl.tim.deidentify;

import com.google.i18n.phonenumbers.PhoneNumberMatch;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.Leniency;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds telephone numbers as they are dialled in the Netherlands, in any grouping; dates and dosing schemes are left. */
final class PhoneDetector implements Detector {

    private static final int PRIORITY = 80;

    /** How a number that somebody can dial begins. Others that happen to be valid are order or laboratory numbers. */
    private static final Set<Character> FIRST = Set.of('0', '+', '(', '\uFF0B', '\uFF08');

    private static final Pattern TIMES = Pattern.compile("\\d{1,2}[.:]\\d{2}\\h?[-\\u2013]\\h?\\d{1,2}[.:]\\d{2}");

    private final PhoneNumberUtil phones = PhoneNumberUtil.getInstance();

    @Override
    public List<Span> detect(String text) {
        List<Span> spans = new ArrayList<>();
        for (PhoneNumberMatch match : phones.findNumbers(text, "NL", Leniency.VALID, Long.MAX_VALUE)) {
            String found = match.rawString();
            int start = match.start() + (opensWithoutClosing(found) ? 1 : 0);
            if (isDialled(found) && !Numbers.isPartOfWord(text, start, match.end())) {
                spans.add(new Span(start, match.end(), Tag.PHONE, PRIORITY));
            }
        }
        return spans;
    }

    /** {@code (06 12345678} is a number in brackets, {@code (071) 555 40 21} has brackets of its own. */
    private static boolean opensWithoutClosing(String found) {
        return found.charAt(0) == '(' && found.indexOf(')') < 0;
    }

    private static boolean isDialled(String found) {
        return FIRST.contains(found.charAt(0))
                && !Numbers.isDate(found)
                && !TIMES.matcher(found).matches();
    }
}
