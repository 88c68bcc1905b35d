package nl.tim.intake.job;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.Submission;
import nl.tim.intake.report.json.RecordReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One line of an import, {@code {"recordedAt": "2025-03-04T09:12:00Z", "account": "melder-1", "report": {...}}}. */
sealed interface ImportLine {

    /**
     * What a line asks for.
     *
     * @param account of the identity provider with which the reporter had logged in; null when they had not
     */
    record Readable(
            UUID incidentId, Instant recordedAt, @Nullable String account, Submission report) implements ImportLine {}

    /** What is wrong with a line. */
    record Unreadable(List<Refusal> refusals) implements ImportLine {}

    /**
     * A field that must be changed.
     *
     * @param field its path; empty for the whole line
     * @param code as in the answers of the API
     */
    record Refusal(String field, String code) {
        static Refusal of(Problem problem, String before) {
            return new Refusal(before + problem.field(), problem.code().name().toLowerCase(Locale.ROOT));
        }
    }

    /** Reads lines. Safe for use by many threads. */
    final class Reader {

        private static final String RECORDED_AT = "recordedAt";
        private static final String ACCOUNT = "account";
        private static final String REPORT = "report";
        private static final String INCIDENT_ID = "incidentId";
        private static final Set<String> FIELDS = Set.of(RECORDED_AT, ACCOUNT, REPORT);

        private final JsonMapper json = JsonMapper.builder()
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();

        /** @param now no report was received later */
        ImportLine read(String line, Instant now) {
            JsonNode outer;
            try {
                outer = json.readTree(line);
            } catch (JacksonException e) {
                return unreadable("", "unreadable");
            }
            JsonNode report = outer.get(REPORT);
            if (report == null || !report.isObject()) {
                return unreadable(REPORT, "required");
            }
            return read(outer, report, now);
        }

        private static ImportLine read(JsonNode outer, JsonNode report, Instant now) {
            List<Refusal> refusals = new ArrayList<>();
            outer.propertyNames().stream()
                    .filter(name -> !FIELDS.contains(name))
                    .forEach(_ -> refusals.add(new Refusal("", "unknown_field")));
            RecordReader reader = new RecordReader();
            Submission submission = reader.read(Submission.class, report, "");
            reader.problems().forEach(problem -> refusals.add(Refusal.of(problem, REPORT + ".")));
            JsonNode account = outer.get(ACCOUNT);
            if (account != null && !account.isString()) {
                refusals.add(new Refusal(ACCOUNT, "wrong_type"));
            }
            Instant recordedAt = recordedAt(outer.get(RECORDED_AT), now, refusals);
            UUID incidentId = incidentId(submission.incidentId(), refusals);
            return refusals.isEmpty() && recordedAt != null && incidentId != null
                    ? new Readable(incidentId, recordedAt, account == null ? null : account.asString(), submission)
                    : new Unreadable(refusals);
        }

        private static @Nullable Instant recordedAt(@Nullable JsonNode node, Instant now, List<Refusal> refusals) {
            if (node == null || !node.isString()) {
                refusals.add(new Refusal(RECORDED_AT, "required"));
                return null;
            }
            try {
                Instant recordedAt = Instant.parse(node.asString());
                if (recordedAt.isAfter(now)) {
                    refusals.add(new Refusal(RECORDED_AT, "in_future"));
                }
                return recordedAt;
            } catch (DateTimeException e) {
                refusals.add(new Refusal(RECORDED_AT, "not_a_moment"));
                return null;
            }
        }

        private static @Nullable UUID incidentId(@Nullable String text, List<Refusal> refusals) {
            if (text == null || text.isBlank()) {
                refusals.add(new Refusal(REPORT + "." + INCIDENT_ID, "required"));
                return null;
            }
            try {
                UUID id = UUID.fromString(text);
                // It also takes shorter ones.
                if (id.toString().equalsIgnoreCase(text)) {
                    return id;
                }
            } catch (IllegalArgumentException e) {
                // Said below.
            }
            refusals.add(new Refusal(REPORT + "." + INCIDENT_ID, "not_a_uuid"));
            return null;
        }

        private static ImportLine unreadable(String field, String code) {
            return new Unreadable(List.of(new Refusal(field, code)));
        }
    }
}
