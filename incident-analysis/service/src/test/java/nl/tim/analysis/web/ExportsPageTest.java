package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.tim.analysis.audit.RecordingWitness;
import nl.tim.analysis.export.SampleExports;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The pages about exports, without a browser. */
@ReadingTest(ExportsPageTest.Slice.class)
class ExportsPageTest {

    @Autowired
    private WebTestClient client;

    @EnableAutoConfiguration
    @ConfigurationPropertiesScan("nl.tim.analysis.web")
    @ComponentScan({"nl.tim.analysis.web", "nl.tim.analysis.access", "nl.tim.analysis.export.page"})
    @Import(RecordingWitness.class)
    static class Slice {

        @Bean
        Naming naming(MessageSource messages) {
            return new Naming(CodeLists.load(), messages);
        }

        @Bean
        ExportStore exportStore(Naming naming) throws IOException {
            return SampleExports.in(Files.createTempDirectory(Path.of("target"), "exports"), naming);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nl, /exports, Exports per kwartaal, Bekijk de tabellen",
        "en, /exports, Quarterly exports, Look at the tables",
        "nl, /exports/2026-Q3/1/region, Van wie naar wie, Vertrouwelijk",
        "en, /exports/2026-Q3/1/public, From whom to whom, Everybody"
    })
    void saysWhatThereIs_inTheReadersLanguage(String language, String address, String one, String other) {
        String page = page(language, address);
        assertThat(page).contains("2026-Q3", one).containsIgnoringCase(other).doesNotContain("??");
    }

    @Test
    void everyFileOfAReleaseIsThere() {
        String page = page("nl", "/exports/2026-Q3/1/public");
        for (String name : new String[] {"-v1.json", "-v1-nl.pdf", "-v1-en.xlsx", "-v1-nl-csv.zip"}) {
            String address = "/exports/2026-Q3/1/public/tim-2026-Q3-public" + name;
            assertThat(page).contains("href=\"" + address + "\"");
            client.get()
                    .uri(address)
                    .exchange()
                    .expectStatus()
                    .isOk()
                    .expectHeader()
                    .valueMatches("Content-Disposition", "attachment;.*");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/exports/2026-Q2/1/region", "/exports/2026-Q3/1/region/snapshot.json", "/exports/x/1/region"})
    void whatWasNotReleasedIsNotThere(String address) {
        client.get().uri(address).exchange().expectStatus().isNotFound();
    }

    private String page(String language, String address) {
        byte[] body = client.get()
                .uri(address)
                .header("Accept", "text/html")
                .header("Accept-Language", language)
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody()
                .returnResult()
                .getResponseBody();
        return body == null ? "" : new String(body, StandardCharsets.UTF_8);
    }
}
