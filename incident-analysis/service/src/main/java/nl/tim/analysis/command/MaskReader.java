package nl.tim.analysis.command;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads what to mask: places in the text, or the words themselves, which are then masked wherever the text has them. With {@code until},
 * everything from the first {@code phrase} to the end of the first {@code until} behind it.
 */
final class MaskReader {

    private MaskReader() {}

    static Safeguard read(Sent sent, Incident seen) {
        UUID target = sent.id("target");
        String field = sent.text("field");
        @Nullable UUID item = sent.idIfAny("item");
        @Nullable String phrase = sent.textIfAny("phrase");
        @Nullable String until = sent.textIfAny("until");
        List<Span> spans = new ArrayList<>();
        for (Sent span : sent.items("spans")) {
            spans.add(new Span(number(span, "start"), number(span, "end")));
        }
        if (phrase != null) {
            String words = seen.words(target, field, item).orElse("");
            List<Span> found = until == null ? everywhere(words, phrase) : between(words, phrase, until);
            if (found.isEmpty()) {
                sent.wrong(until == null ? "phrase" : "until", "not_in_text");
            }
            spans.addAll(found);
        } else if (spans.isEmpty()) {
            sent.wrong("phrase", "missing");
        }
        return new Safeguard.RedactionCorrected(target, field, item, spans);
    }

    private static int number(Sent span, String name) {
        @Nullable Long number = span.numberIfAny(name);
        if (number == null || number < 0 || number > Sent.LONGEST * 10L) {
            span.wrong(name, "bad_number", 0, Sent.LONGEST * 10);
            return 0;
        }
        return number.intValue();
    }

    private static List<Span> everywhere(String words, String phrase) {
        Matcher matcher = pattern(phrase).matcher(words);
        List<Span> found = new ArrayList<>();
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
        return found;
    }

    private static List<Span> between(String words, String from, String until) {
        Matcher first = pattern(from).matcher(words);
        if (!first.find()) {
            return List.of();
        }
        Matcher last = pattern(until).matcher(words);
        return last.find(first.end()) ? List.of(new Span(first.start(), last.end())) : List.of();
    }

    /** However the white space between the words was copied. */
    private static Pattern pattern(String phrase) {
        return Pattern.compile(
                Stream.of(phrase.strip().split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
