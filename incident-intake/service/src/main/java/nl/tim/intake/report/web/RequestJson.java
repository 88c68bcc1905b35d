package nl.tim.intake.report.web;

import java.util.List;
import nl.tim.intake.report.Problem;
import nl.tim.intake.report.json.RecordReader;
import nl.tim.intake.web.ProblemException;
import nl.tim.intake.web.ProblemKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the JSON of a request. Safe for use by many threads. */
final class RequestJson {

    private final JsonMapper json = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /**
     * What was read.
     *
     * @param fields without those that are problems
     * @param problems unknown fields and wrong types
     */
    record Read<T extends Record>(T fields, List<Problem> problems) {}

    /** The fields; a body that is not one JSON object ends the request. */
    <T extends Record> Read<T> read(Class<T> type, byte[] body) {
        JsonNode object = tree(body);
        if (!object.isObject()) {
            throw ProblemException.of(ProblemKind.UNREADABLE);
        }
        RecordReader reader = new RecordReader();
        T fields = reader.read(type, object, "");
        return new Read<>(fields, reader.problems());
    }

    private JsonNode tree(byte[] body) {
        try {
            return json.readTree(body);
        } catch (JacksonException e) {
            throw ProblemException.of(ProblemKind.UNREADABLE);
        }
    }
}
