package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import nl.tim.analysis.audit.RecordingWitness;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Proposal;
import nl.tim.analysis.export.SampleExports;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.ReleaseDesk;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.search.Quarter;
import nl.tim.schemas.codes.CodeLists;
import org.awaitility.Awaitility;
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
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The pages about exports, without a browser. */
@ReadingTest({ExportsPageTest.Slice.class, ExportsPageTest.Around.class})
class ExportsPageTest {

    private static final Instant NOW = Instant.parse("2026-10-12T09:00:00Z");

    @Autowired
    private WebTestClient client;

    @Autowired
    private Releases releases;

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

        @Bean
        Releases releases(ExportStore store, Naming naming) {
            return SampleExports.releases(store, naming);
        }

        @Bean(destroyMethod = "close")
        ReleaseDesk releaseDesk(Releases releases) {
            return new ReleaseDesk(releases, () -> NOW);
        }
    }

    /** What other slices bring along. */
    static class Around {

        @Bean
        Directory directory() {
            return SampleExports.directory();
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
    void aCorrectionIsFrozen_lookedAt_proposed_andApprovedByAnother() {
        post("/exports/freeze", "quarter=2026-Q3&correction=dubbel");
        Awaitility.await().until(() -> page("nl", "/exports").contains("versie 2"));
        String preview = "/exports/2026-Q3/2/preview?edition=public";
        Awaitility.await().until(() -> page("nl", preview).contains("Stel voor om vrij te geven"));
        assertThat(page("nl", preview)).contains("EERSTE VERHAAL", "er is nog iets vervangen", "Van wie naar wie");
        var region = Edition.of(Audience.REGION);
        String practice = "/exports/2026-Q3/2/preview?edition=organisation-PRAKTIJK-1";
        Awaitility.await().until(() -> page("nl", practice).contains("Dit is een praktijk"));
        post("/exports/2026-Q3/2/propose", "edition=region");
        String mine = "/exports/2026-Q3/2/preview?edition=region";
        Awaitility.await().until(() -> page("nl", mine).contains("Iemand anders moet het goedkeuren"));
        var frozen = releases.frozen(new Quarter(2026, 3), 2, region.scope(), _ -> {});
        Proposal another = releases.propose(frozen, region, "somebody-else", List.of(), NOW);
        post("/exports/2026-Q3/2/approve", "edition=region&seen=" + another.at());
        Awaitility.await().until(() -> page("nl", mine).contains("Bekijk wat is vrijgegeven"));
        assertThat(page("en", "/exports/2026-Q3/2/region")).contains("dubbel");
    }

    private void post(String address, String form) {
        client.post()
                .uri(address)
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .bodyValue(form)
                .exchange()
                .expectStatus()
                .isEqualTo(HttpStatus.SEE_OTHER);
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
