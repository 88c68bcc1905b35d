package nl.tim.deidentify;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Numbers the placeholders of one report: the same number, address or code gets the same placeholder in every field, however it was
 * spaced. Not thread-safe; use one for each report.
 */
public final class Placeholders {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\["
            + Stream.of(Tag.values()).map(Tag::placeholder).collect(Collectors.joining("|", "(", ")"))
            + "-(\\d{1,6})]");

    private final Map<Tag, Map<String, Integer>> numbers = new EnumMap<>(Tag.class);
    private final Map<String, Integer> highest = new HashMap<>();

    /** Numbers on from the placeholders that {@code texts} hold already; give all texts of the report. */
    public Placeholders(Collection<String> texts) {
        for (String text : texts) {
            Matcher matcher = PLACEHOLDER.matcher(text);
            while (matcher.find()) {
                highest.merge(matcher.group(1), Integer.parseInt(matcher.group(2)), Math::max);
            }
        }
    }

    /** The text with every span replaced, for example by {@code [TELEFOON-1]}. */
    public String replace(Analysis analysis) {
        StringBuilder replaced = new StringBuilder();
        int copied = 0;
        for (Span span : analysis.spans()) {
            replaced.append(analysis.text(), copied, span.start());
            replaced.append(placeholder(span.tag(), analysis.text().substring(span.start(), span.end())));
            copied = span.end();
        }
        return replaced.append(analysis.text(), copied, analysis.text().length())
                .toString();
    }

    private String placeholder(Tag tag, String found) {
        int number = numbers.computeIfAbsent(tag, _ -> new HashMap<>())
                .computeIfAbsent(comparable(tag, found), _ -> highest.merge(tag.placeholder(), 1, Integer::sum));
        return "[" + tag.placeholder() + "-" + number + "]";
    }

    private static String comparable(Tag tag, String found) {
        String lower = found.toLowerCase(Locale.ROOT);
        return switch (tag) {
            case EMAIL, URL -> lower;
            case PERSON,
                    BSN,
                    PATIENT_NUMBER,
                    PHONE,
                    DATE,
                    BIRTH_DATE,
                    AGE_OVER_89,
                    POSTAL_CODE,
                    ADDRESS,
                    PLACE,
                    ORGANISATION,
                    OTHER_ID -> lower.replaceAll("[^\\p{L}\\p{N}]", "");
        };
    }
}
