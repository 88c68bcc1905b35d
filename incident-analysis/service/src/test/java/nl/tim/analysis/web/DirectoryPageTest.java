package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import nl.tim.analysis.administration.ChangingDirectory;
import nl.tim.analysis.directory.DirectoryEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** The pages of the directory, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class DirectoryPageTest {

    private static final String PAGE = "/administration/directory";

    @Autowired
    private WebTestClient client;

    @Autowired
    private ChangingDirectory directory;

    @AfterEach
    void back() {
        directory.away(false);
    }

    @Test
    void theListShowsEveryKind_andFindsByName() {
        assertThat(get(PAGE)).contains("Huisartsen Zuid", "Praktijk De Beuk", "Hartfalen", "ORG-3", "aanmelddienst");
        assertThat(get(PAGE + "?q=beuk")).contains("Praktijk De Beuk").doesNotContain("Huisartsen Midden");
    }

    @Test
    void aChangeIsShownWithItsEffect_andOnlyMadeWhenItIsSentAgain() {
        Map<String, String> form = practice("PRACTICE-NEW", "Praktijk <Nieuw>");
        assertThat(post(200, PAGE, form))
                .contains("Klopt dit?", "Praktijk &lt;Nieuw&gt;", "Melders kunnen deze organisatie kiezen");
        assertThat(directory.find("PRACTICE-NEW")).isEmpty();

        save(form);
        DirectoryEntry kept = directory.find("PRACTICE-NEW").orElseThrow();
        assertThat(kept.label().nl()).isEqualTo("Praktijk <Nieuw>");
        assertThat(kept.details().revision()).isEqualTo(1);
        assertThat(Objects.requireNonNull(kept.details().changed()).by()).isNotBlank();

        form.put("revision", "1");
        form.put("validTo", "2026-12-31");
        assertThat(post(200, PAGE + "/PRACTICE-NEW", form))
                .contains("0 meldingen noemen deze organisatie", "Na 31-12-2026 staat dit niet meer in formulieren");
        assertThat(get(PAGE + "/PRACTICE-NEW?saved=true")).contains("Opgeslagen", "Veranderd op");
    }

    @Test
    void whoWasOvertaken_losesNothing_andOverwritesNothing() {
        Map<String, String> form = practice("PRACTICE-TWICE", "Eerste naam");
        save(form);
        form.put("revision", "1");
        form.put("name", "Naam van de een");
        save(form, PAGE + "/PRACTICE-TWICE");
        form.put("name", "Naam van de ander");

        assertThat(post(409, PAGE + "/PRACTICE-TWICE", form))
                .contains(
                        "was u net voor",
                        "Naam van de een",
                        "value=\"Naam van de ander\"",
                        "name=\"revision\" value=\"2\"");
        assertThat(directory.find("PRACTICE-TWICE").orElseThrow().label().nl()).isEqualTo("Naam van de een");
    }

    @Test
    void whatIsWrongIsToldAtItsField_andWhatWasTypedStays() {
        Map<String, String> form = practice("practice", "Praktijk");
        form.put("parent", "ORG-2");
        form.put("sector", "");
        assertThat(post(400, PAGE, form))
                .contains(
                        "href=\"#entry-code\"",
                        "value=\"practice\"",
                        "id=\"entry-sector-wrong\"",
                        "Kies een van de antwoorden.");
    }

    @Test
    void whenTheLogIsAway_nothingIsChanged_andWhatWasTypedStays() {
        directory.away(true);
        Map<String, String> form = practice("PRACTICE-AWAY", "Praktijk Weg");
        form.put("step", "save");
        assertThat(post(503, PAGE, form)).contains("Er is niets opgeslagen", "value=\"Praktijk Weg\"");
        directory.away(false);
        assertThat(directory.find("PRACTICE-AWAY")).isEmpty();
    }

    @Test
    void aFormThatWasTamperedWith_findsNothing() {
        Map<String, String> form = practice("PRACTICE-3", "Gekaapt");
        post(404, PAGE + "/ORG-3", form);
        form.put("revision", "0");
        post(404, PAGE, form);
        post(404, PAGE + "/ORG-3", form);
        form.put("kind", "MENS");
        post(404, PAGE, form);
    }

    private static Map<String, String> practice(String code, String name) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kind", "ORGANISATION");
        form.put("revision", "-1");
        form.put("code", code);
        form.put("name", name);
        form.put("level", "PRACTICE");
        form.put("parent", "ORG-3");
        form.put("sector", "GP");
        return form;
    }

    private void save(Map<String, String> form) {
        save(form, PAGE);
    }

    private void save(Map<String, String> form, String path) {
        Map<String, String> sent = new LinkedHashMap<>(form);
        sent.put("step", "save");
        post(303, path, sent);
    }

    private String get(String path) {
        return AsAdministrator.body(client.get().uri(path), 200);
    }

    private String post(int status, String path, Map<String, String> form) {
        WebTestClient.RequestBodySpec request = client.post().uri(path);
        request.body(BodyInserters.fromFormData(MultiValueMap.fromSingleValue(form)));
        return AsAdministrator.body(request, status);
    }
}
