package nl.tim.intake.report.web;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.Problem.Code;
import nl.tim.intake.report.Submission;
import org.jspecify.annotations.Nullable;

/** Finds the incident's id in the body, the {@code Idempotency-Key} header, or both. */
final class IncidentIds {

    static final String HEADER = "Idempotency-Key";

    private static final String FIELD = "incidentId";

    /** {@link UUID#fromString} also takes shorter ones. */
    private static final Pattern UUID_TEXT = Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private IncidentIds() {}

    /** Either the id or what is wrong with it. */
    record Found(Optional<UUID> id, Optional<Problem> problem) {
        static Found of(UUID id) {
            return new Found(Optional.of(id), Optional.empty());
        }

        static Found wrong(String field, Code code, Object... arguments) {
            return new Found(Optional.empty(), Optional.of(Problem.of(field, code, arguments)));
        }
    }

    static Found find(Submission sent, @Nullable String header) {
        String inBody = sent.incidentId();
        if (header == null) {
            return inBody == null || inBody.isBlank()
                    ? Found.wrong(FIELD, Code.REQUIRED)
                    : parse(FIELD, inBody.strip());
        }
        Found key = parse(HEADER, unquoted(header.strip()));
        if (inBody == null || inBody.isBlank() || key.problem().isPresent()) {
            return key;
        }
        Found id = parse(FIELD, inBody.strip());
        return id.problem().isPresent() || id.equals(key) ? id : Found.wrong(HEADER, Code.NOT_EQUAL, FIELD);
    }

    private static Found parse(String field, String text) {
        return UUID_TEXT.matcher(text).matches()
                ? Found.of(UUID.fromString(text.toLowerCase(Locale.ROOT)))
                : Found.wrong(field, Code.NOT_A_UUID);
    }

    /** The header is a structured field, a quoted string; most clients leave the quotes out. */
    private static String unquoted(String header) {
        return header.length() > 1 && header.startsWith("\"") && header.endsWith("\"")
                ? header.substring(1, header.length() - 1)
                : header;
    }
}
