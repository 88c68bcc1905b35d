package nl.tim.intake.report.web;

import java.util.List;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.Submission;
import nl.tim.intake.web.ProblemException;
import nl.tim.intake.web.ProblemKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a report. Safe for use by many threads. */
final class ReportJson {

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * What was read.
     *
     * @param submission without the fields that are problems
     * @param problems unknown fields and wrong types
     */
    record Read(Submission submission, List<Problem> problems) {}

    /** The fields; a body that is not one JSON object ends the request. */
    Read read(byte[] body) {
        JsonNode object = tree(body);
        if (!object.isObject()) {
            throw ProblemException.of(ProblemKind.UNREADABLE);
        }
        RecordReader reader = new RecordReader();
        Submission submission = reader.read(Submission.class, object, "");
        return new Read(submission, reader.problems());
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw ProblemException.of(ProblemKind.UNREADABLE);
        }
    }
}
