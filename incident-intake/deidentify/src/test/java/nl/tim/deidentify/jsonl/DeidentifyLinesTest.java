package nl.tim.deidentify.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeidentifyLinesTest {

    private static final String GOOD = "{\"id\":1,\"text\":\"a\"}";
    private static final String ANSWER = "{\"id\":1,\"predicted\":[],\"redacted\":\"a\"}\n";

    private final List<Long> progress = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    @Test
    void writesSpansAndTheReplacedText() throws IOException {
        assertThat(run("{\"id\":7,\"text\":\"Dhr. Terpstra, geb. 4-3-1941\"}\n\n", Profile.RELEASE))
                .isEqualTo(
                        "{\"id\":7,\"predicted\":[{\"start\":5,\"end\":13,\"tag\":\"person\"},{\"start\":20,\"end\":28,\"tag\":\"date\"}],"
                                + "\"redacted\":\"Dhr. [PERSOON-1], geb. [GEBOORTEDATUM-1]\"}\n");
        assertThat(progress).containsExactly(1L, 2L);
        assertThat(refusals).isEmpty();
    }

    @Test
    void countsCodePoints() throws IOException {
        assertThat(run(
                        "{\"id\":\"a\",\"text\":\"\uD83D\uDE00 bel 06-12345678 \uD83D\uDE00 of 06-87654321\"}",
                        Profile.RELEASE))
                .contains("{\"start\":6,\"end\":17,\"tag\":\"phone\"},{\"start\":23,\"end\":34,\"tag\":\"phone\"}");
    }

    @Test
    void usesThePatient() throws IOException {
        String line = "{\"id\":\"a\",\"text\":\"gisteren was qvastra bij ons\"%s}";

        assertThat(run(line.formatted(""), Profile.ANALYST)).contains("was qvastra bij");
        assertThat(run(
                        line.formatted(",\"patient\":{\"first_names\":[],\"initials\":null,\"surname\":\"Qvastra\"}"),
                        Profile.ANALYST))
                .contains("was [PERSOON-1] bij");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"text\": \"Terpstra\", geheim                         | is no JSON object",
                "[\"Terpstra\"]                                        | is no JSON object",
                "{\"id\":1,\"text\":\"Terpstra\"} {\"id\":2}           | is no JSON object",
                "{\"text\":\"Terpstra\"}                               | has no id",
                "{\"id\":1,\"text\":8}                                 | has no text",
                "{\"id\":1,\"text\":\"Terpstra\",\"patient\":\"Terpstra\"} | has a patient without first_names, initials and surname",
            })
    void aBadLineIsTold_withoutItsContent_andStopsNoOther(String bad, String reason) throws IOException {
        assertThat(run(GOOD + "\n" + bad + "\n" + GOOD, Profile.RELEASE)).isEqualTo(ANSWER + ANSWER);
        assertThat(refusals).containsExactly("2 " + reason);
        assertThat(progress).containsExactly(1L, 2L, 3L);
    }

    @Test
    void whatIsNotUtf8OrEndlessIsTold_andStopsNoOther() throws IOException {
        ByteArrayOutputStream in = new ByteArrayOutputStream();
        in.writeBytes(bytes("\uFEFF" + GOOD + "\r\n"));
        in.writeBytes(new byte[] {'{', (byte) 0xE9, '}', '\n'});
        in.writeBytes(new byte[LineReader.LONGEST + 1]);
        in.writeBytes(bytes("\n" + GOOD));

        assertThat(run(new ByteArrayInputStream(in.toByteArray()), Profile.RELEASE))
                .isEqualTo(ANSWER + ANSWER);
        assertThat(refusals).containsExactly("2 is not UTF-8", "3 is longer than 1048576 bytes");
    }

    @Test
    void answersBeforeItWaitsForTheNextLine() throws IOException {
        List<String> whenAsked = new ArrayList<>();
        InputStream in = new InputStream() {
            private final ByteArrayInputStream line = new ByteArrayInputStream(bytes(GOOD + "\n"));

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int from, int length) {
                whenAsked.add(out.toString(StandardCharsets.UTF_8));
                return line.read(into, from, length);
            }
        };

        run(in, Profile.RELEASE);

        assertThat(whenAsked).containsExactly("", ANSWER);
    }

    private String run(String lines, Profile profile) throws IOException {
        out.reset();
        return run(new ByteArrayInputStream(bytes(lines)), profile);
    }

    private String run(InputStream in, Profile profile) throws IOException {
        long refused = new DeidentifyLines(Deidentifier.standard(), profile)
                .run(in, new java.io.BufferedOutputStream(out), new DeidentifyLines.Listener() {
                    @Override
                    public void read(long lines) {
                        progress.add(lines);
                    }

                    @Override
                    public void refused(long line, String reason) {
                        refusals.add(line + " " + reason);
                    }
                });
        assertThat(refused).isEqualTo(refusals.size());
        return out.toString(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
