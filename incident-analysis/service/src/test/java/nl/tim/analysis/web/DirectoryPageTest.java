package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.tim.analysis.administration.ChangingDirectory;
import nl.tim.analysis.directory.Details;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.search.FixedDirectory;
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
        assertThat(get(PAGE))
                .contains(
                        "Huisartsen Zuid", "Praktijk De Beuk", "Hartfalen", "ORG-3", "aanmelddienst", "Tweede analist");
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
    void aPersonLosesARole_afterTheEffectWasShown() {
        Map<String, String> form = person("analist-9", "Analist op proef", "0");
        directory.put(FixedDirectory.person("analist-9", "Analist op proef", "ORG-2", "analyst", "board"));
        assertThat(get(PAGE + "/analist-9"))
                .contains(
                        "0 open meldingen zijn aan deze persoon toegewezen",
                        "id=\"entry-roles-analyst\" name=\"roles\" value=\"analyst\" aria-describedby=\"entry-roles-analyst-does\" checked",
                        "ziet openbare exporten.");

        form.put("roles", "board");
        assertThat(post(200, PAGE + "/analist-9", form))
                .contains(
                        "Analist, Regiotafel",
                        "Verliest de rol Analist: ziet en behandelt alle meldingen",
                        "ook voor wie nu is ingelogd")
                .doesNotContain("Verliest de rol Regiotafel", "Meldformulier");
        save(form, PAGE + "/analist-9");
        DirectoryEntry kept = directory.find("analist-9").orElseThrow();
        assertThat(kept.details().member()).isEqualTo(new Details.Member(Set.of("board"), "ORG-2"));

        form.put("revision", "1");
        form.put("endedFrom", "2026-11-23");
        assertThat(post(200, PAGE + "/analist-9", form)).contains("Vanaf 23-11-2026 kan deze persoon niets meer zien");
        save(form, PAGE + "/analist-9");
        assertThat(get(PAGE + "?q=analist-9")).contains("Geen toegang vanaf 23-11-2026");
    }

    @Test
    void aNewPersonIsAskedWhatAPersonIs() {
        assertThat(get(PAGE + "/new?kind=PERSON")).contains("Pseudoniem", "Naam of functie", "Geen toegang vanaf");
        Map<String, String> form = person("nieuw-1", "Nieuwe coördinator", "-1");
        form.put("roles", "coordinator");
        assertThat(post(200, PAGE, form)).contains("Wat de aanmelddienst deze persoon meer geeft", "Coördinator");
        save(form);
        assertThat(Objects.requireNonNull(directory
                                .find("nieuw-1")
                                .orElseThrow()
                                .details()
                                .member())
                        .roles())
                .containsExactly("coordinator");
    }

    @Test
    void administratorsCannotShutThemselvesOut() {
        Map<String, String> form = person("administrator-1", "Beheerder", "-1");
        form.put("roles", "analyst");
        form.put("endedFrom", "2026-11-22");
        assertThat(post(400, PAGE, form))
                .contains(
                        "href=\"#entry-roles\"",
                        "Rollen: Uw eigen rol Beheerder kunt u niet wegnemen",
                        "Uw eigen toegang kunt u niet beëindigen");
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

    private static Map<String, String> person(String pseudonym, String name, String revision) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("kind", "PERSON");
        form.put("revision", revision);
        form.put("code", pseudonym);
        form.put("name", name);
        form.put("organisation", "ORG-2");
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
