package nl.tim.deidentify.jsonl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Profile;
import org.junit.jupiter.api.Test;

class DeidentifyLinesTest {

    private final List<Long> progress = new ArrayList<>();

    @Test
    void writesSpansAndTheReplacedText() throws IOException {
        assertThat(run("{\"id\":7,\"text\":\"Dhr. Terpstra, geb. 4-3-1941\"}\n\n", Profile.RELEASE))
                .isEqualTo(
                        "{\"id\":7,\"predicted\":[{\"start\":5,\"end\":13,\"tag\":\"person\"},{\"start\":20,\"end\":28,\"tag\":\"date\"}],"
                                + "\"redacted\":\"Dhr. [PERSOON-1], geb. [GEBOORTEDATUM-1]\"}\n");
        assertThat(progress).containsExactly(1L, 2L);
    }

    @Test
    void countsCodePoints() throws IOException {
        assertThat(run("{\"id\":\"a\",\"text\":\"\uD83D\uDE00 bel 06-12345678\"}", Profile.RELEASE))
                .contains("{\"start\":6,\"end\":17,\"tag\":\"phone\"}");
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

    @Test
    void namesTheLineThatCannotBeRead_andNothingOfIt() {
        assertThatThrownBy(() -> run("{\"id\":1,\"text\":\"a\"}\n{\"text\": \"Terpstra\", geheim", Profile.RELEASE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("line 2")
                .hasMessageNotContaining("geheim")
                .hasMessageNotContaining("Terpstra");
    }

    private String run(String lines, Profile profile) throws IOException {
        StringWriter out = new StringWriter();
        new DeidentifyLines(Deidentifier.standard(), profile)
                .run(new BufferedReader(new StringReader(lines)), out, progress::add);
        return out.toString();
    }
}
