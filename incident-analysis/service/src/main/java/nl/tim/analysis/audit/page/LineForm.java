package nl.tim.analysis.audit.page;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.audit.LineQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What was asked for on the page, as it was typed.
 *
 * @param wrong the fields that say nothing that can be asked for
 */
record LineForm(Map<String, String> typed, Set<String> wrong) {

    private static final Set<String> FIELDS =
            Set.of("who", "incident", "activity", "outcome", "from", "until", "after");

    LineForm {
        typed = Map.copyOf(typed);
        wrong = Set.copyOf(wrong);
    }

    static LineForm of(MultiValueMap<String, String> query) {
        Map<String, String> typed = new LinkedHashMap<>();
        query.toSingleValueMap().forEach((name, value) -> {
            if (FIELDS.contains(name) && value != null && !value.isBlank()) {
                typed.put(name, value.strip());
            }
        });
        Set<String> wrong = new TreeSet<>();
        for (String day : Set.of("from", "until")) {
            if (typed.containsKey(day) && day(typed.get(day)) == null) {
                wrong.add(day);
            }
        }
        if (typed.containsKey("activity")
                && !Activity.named(typed.get("activity")).name().equals(typed.get("activity"))) {
            wrong.add("activity");
        }
        if (typed.containsKey("outcome") && outcome(typed.get("outcome")) == null) {
            wrong.add("outcome");
        }
        return new LineForm(typed, wrong);
    }

    /** What was typed; empty when nothing was. */
    String of(String field) {
        return typed.getOrDefault(field, "");
    }

    LineQuery query(int size) {
        String activity = typed.get("activity");
        return new LineQuery(
                typed.get("who"),
                typed.get("incident"),
                activity == null ? null : Activity.named(activity),
                outcome(typed.get("outcome")),
                day(typed.get("from")),
                day(typed.get("until")),
                size,
                typed.get("after"));
    }

    /** The question as the log of this log keeps it. */
    String question() {
        return typed.entrySet().stream()
                .filter(field -> !field.getKey().equals("after"))
                .sorted(Map.Entry.comparingByKey())
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining(" "));
    }

    /** The address that asks the same. */
    String address(String path, @Nullable String after) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        typed.entrySet().stream()
                .filter(field -> !field.getKey().equals("after"))
                .sorted(Map.Entry.comparingByKey())
                .forEach(field -> address.queryParam(field.getKey(), "{" + field.getKey() + "}"));
        if (after != null) {
            address.queryParam("after", "{next}");
        }
        Map<String, Object> values = new LinkedHashMap<>(typed);
        values.put("next", after == null ? "" : after);
        return address.encode().buildAndExpand(values).toUriString();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static @Nullable Outcome outcome(@Nullable String text) {
        return Arrays.stream(Outcome.values())
                .filter(outcome -> outcome.name().equals(text))
                .findFirst()
                .orElse(null);
    }
}
