package nl.tim.deidentify.jsonl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.function.LongConsumer;
import nl.tim.deidentify.Analysis;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Hints;
import nl.tim.deidentify.KnownPerson;
import nl.tim.deidentify.Placeholders;
import nl.tim.deidentify.Profile;
import nl.tim.deidentify.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Turns lines {@code {"id","text","patient"?}} into lines {@code {"id","predicted":[{"start","end","tag"}],"redacted"}}. The patient has
 * {@code first_names}, {@code initials} and {@code surname}; offsets count code points.
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

    /** Standard input to standard output; {@code --profile analyst} instead of {@code release}. */
    public static void main(String[] arguments) throws IOException {
        Profile profile = arguments.length == 2 && arguments[0].equals("--profile")
                ? Profile.valueOf(arguments[1].toUpperCase(Locale.ROOT))
                : Profile.RELEASE;
        try (BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
                Writer out = new OutputStreamWriter(System.out, StandardCharsets.UTF_8)) {
            new DeidentifyLines(Deidentifier.standard(), profile).run(in, out, _ -> {});
        }
    }

    /**
     * Reads to the end; blank lines are left out.
     *
     * @param progress told the number of lines read after each
     * @throws IOException with the number of the line that cannot be read, and nothing of what it holds
     */
    public void run(BufferedReader in, Writer out, LongConsumer progress) throws IOException {
        long number = 0;
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            number++;
            if (!line.isBlank()) {
                out.append(deidentify(line, number)).append('\n');
            }
            progress.accept(number);
        }
        out.flush();
    }

    private String deidentify(String line, long number) throws IOException {
        JsonNode read = parse(line, number);
        String text = read.path("text").asString("");
        Analysis analysis = deidentifier.analyse(text, profile, hints(read.path("patient")));
        ObjectNode written = JSON.createObjectNode();
        written.set("id", read.path("id"));
        ArrayNode predicted = written.putArray("predicted");
        for (Span span : analysis.spans()) {
            predicted
                    .addObject()
                    .put("start", text.codePointCount(0, span.start()))
                    .put("end", text.codePointCount(0, span.end()))
                    .put("tag", span.tag().published());
        }
        written.put("redacted", new Placeholders(List.of(text)).replace(analysis));
        return JSON.writeValueAsString(written);
    }

    private static JsonNode parse(String line, long number) throws IOException {
        try {
            JsonNode read = JSON.readTree(line);
            if (read.path("id").isValueNode() && read.path("text").isString()) {
                return read;
            }
        } catch (JacksonException _) {
            // The message of the parser quotes the line.
        }
        throw new IOException("line " + number + " is no JSON object with an id and a text");
    }

    private static Hints hints(JsonNode patient) {
        if (!patient.isObject()) {
            return Hints.NONE;
        }
        List<String> firstNames = patient.path("first_names")
                .valueStream()
                .map(name -> name.asString(""))
                .toList();
        String initials =
                patient.path("initials").isString() ? patient.path("initials").asString() : null;
        String surname =
                patient.path("surname").isString() ? patient.path("surname").asString() : null;
        return Hints.about(new KnownPerson(firstNames, initials, surname));
    }
}
