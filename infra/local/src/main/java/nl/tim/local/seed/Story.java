package nl.tim.local.seed;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Puts the steps of one case after each other, on working days of the people who take them. One thread. */
final class Story {

    private static final int OPENING = 8;
    private static final int HOURS_OPEN = 9;

    private final LifecycleTexts texts;
    private final RandomGenerator random;
    private final List<Lifecycle.Step> steps = new ArrayList<>();
    private final Map<String, Object> analyst;
    private Instant last;

    Story(Instant received, LifecycleTexts texts, RandomGenerator random) {
        this.texts = texts;
        this.random = random;
        this.last = received;
        this.analyst = person("ANALYST", "analist-" + (1 + random.nextInt(2)), null);
    }

    Instant last() {
        return last;
    }

    /** What the region's analyst does, so many days after the last step; values come in pairs of name and value. */
    Story analyst(int days, String type, Object... values) {
        return add(moment(last, days), analyst, type, values);
    }

    /** What the reporter says. */
    Story reporter(int days, String type, Object... values) {
        return add(moment(last, days), Map.of("kind", "REPORTER"), type, values);
    }

    /** The analyst takes it as their own. */
    Story own() {
        return analyst(0, "assign", "assignee", String.valueOf(analyst.get("subject")));
    }

    /** What the coordinator of an organisation says, so many days after a moment that may lie before other steps. */
    Story organisation(String code, Instant since, int days, String type, Object... values) {
        Instant before = last;
        last = since;
        add(moment(since, days), person("COORDINATOR", coordinator(code), code), type, values);
        last = before.isAfter(last) ? before : last;
        return this;
    }

    /** The steps until a moment, in order. */
    List<Lifecycle.Step> until(Instant end) {
        return steps.stream()
                .sorted(Comparator.comparing(Lifecycle.Step::at))
                .takeWhile(step -> !step.at().isAfter(end))
                .toList();
    }

    /** A text for an occasion. */
    String say(String occasion) {
        return any(texts.words().getOrDefault(occasion, List.of()));
    }

    /** One of these phrases, said. */
    String any(List<String> phrases) {
        return Phrase.of(phrases.get(random.nextInt(phrases.size()))).say(random, name -> name);
    }

    boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    private Story add(Instant at, Map<String, Object> actor, String type, Object... values) {
        Map<String, Object> command = new LinkedHashMap<>();
        command.put("type", type);
        for (int i = 0; i < values.length; i += 2) {
            command.put(String.valueOf(values[i]), values[i + 1]);
        }
        steps.add(new Lifecycle.Step(at, actor, command));
        last = at;
        return this;
    }

    /** In office hours of a working day, after the moment that it follows. */
    private Instant moment(Instant after, int days) {
        if (days == 0) {
            return after.plusSeconds(60L + random.nextInt(600));
        }
        LocalDate day =
                LocalDateTime.ofInstant(after, Calendar.ZONE).toLocalDate().plusDays(days);
        while (day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            day = day.plusDays(1);
        }
        return day.atTime(OPENING + random.nextInt(HOURS_OPEN), random.nextInt(60), random.nextInt(60))
                .atZone(Calendar.ZONE)
                .toInstant();
    }

    private static String coordinator(String organisation) {
        return "coordinator-" + organisation.toLowerCase(Locale.ROOT);
    }

    private static Map<String, Object> person(String kind, String subject, @Nullable String organisation) {
        Map<String, Object> person = new LinkedHashMap<>();
        person.put("kind", kind);
        person.put("subject", subject);
        if (organisation != null) {
            person.put("organisation", organisation);
        }
        return person;
    }
}
