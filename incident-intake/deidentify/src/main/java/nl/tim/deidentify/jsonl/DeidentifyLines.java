package nl.tim.deidentify.jsonl;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.tim.deidentify.Analysis;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Placeholders;
import nl.tim.deidentify.Profile;
import nl.tim.deidentify.Span;
import nl.tim.deidentify.jsonl.LineReader.Line;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns lines {@code {"id","text","patient"?}} into lines {@code {"id","predicted":[{"start","end","tag"}],"redacted"}}, in UTF-8 and in
 * the same order. The patient has {@code first_names}, {@code initials} and {@code surname}; offsets count code points, the end is not
 * part of the span. One thread.
 */
public final class DeidentifyLines {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Deidentifier deidentifier;
    private final Profile profile;

    /** For texts that are read by those of {@code profile}. */
    public DeidentifyLines(Deidentifier deidentifier, Profile profile) {
        this.deidentifier = deidentifier;
        this.profile = profile;
    }

    /** Told how far the work is. */
    public interface Listener {

        /** So many lines were read. */
        void read(long lines);

        /** A line is left out; {@code reason} completes "line 3 ..." and holds nothing of the line. */
        void refused(long line, String reason);
    }

    /**
     * Reads to the end. Blank lines and lines that cannot be read get no answer. What is answered is written on before a line has to be
     * waited for.
     *
     * @return the number of lines that could not be read
     * @throws IOException if reading or writing fails
     */
    public long run(InputStream in, OutputStream out, Listener listener) throws IOException {
        LineReader lines = new LineReader(in);
        long number = 0;
        long refused = 0;
        for (Line line = lines.next(); line != null; line = lines.next()) {
            number++;
            try {
                answer(line, out);
            } catch (Question.Unreadable unreadable) {
                refused++;
                listener.refused(number, String.valueOf(unreadable.getMessage()));
            }
            listener.read(number);
            if (lines.mayWait()) {
                out.flush();
            }
        }
        out.flush();
        return refused;
    }

    private void answer(Line line, OutputStream out) throws IOException, Question.Unreadable {
        switch (line) {
            case Line.Unreadable unreadable -> throw new Question.Unreadable(unreadable.reason());
            case Line.Text(String text) when text.isBlank() -> {}
            case Line.Text(String text) -> {
                out.write(deidentify(Question.parse(JSON, text)).getBytes(StandardCharsets.UTF_8));
                out.write('\n');
            }
        }
    }

    private String deidentify(Question question) {
        String text = question.text();
        Analysis analysis = deidentifier.analyse(text, profile, question.hints());
        ObjectNode written = JSON.createObjectNode();
        written.set("id", question.id());
        spans(analysis, written.putArray("predicted"));
        written.put("redacted", new Placeholders(List.of(text)).replace(analysis));
        return JSON.writeValueAsString(written);
    }

    private static void spans(Analysis analysis, ArrayNode predicted) {
        int counted = 0;
        int codePoints = 0;
        for (Span span : analysis.spans()) {
            int start = codePoints + analysis.text().codePointCount(counted, span.start());
            codePoints = start + analysis.text().codePointCount(span.start(), span.end());
            counted = span.end();
            predicted
                    .addObject()
                    .put("start", start)
                    .put("end", codePoints)
                    .put("tag", span.tag().published());
        }
    }
}
