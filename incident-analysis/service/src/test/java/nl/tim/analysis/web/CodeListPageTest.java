package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.tim.analysis.administration.MemoryTaxonomyLog;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.BodyInserters;

/** The pages of the code lists, without a browser. */
@ReadingTest({ReadingSlice.class, ReadingRoutesTest.Sample.class})
class CodeListPageTest {

    private static final String PAGE = "/administration/code-lists";
    private static final String CHANNEL = PAGE + "/TIM-CHANNEL";

    @Autowired
    private WebTestClient client;

    @Autowired
    private CodeLists lists;

    @Autowired
    private MemoryTaxonomyLog log;

    @AfterEach
    void back() {
        log.away(false);
    }

    @Test
    void aCodeIsAdded_renamedAndRetired_andBothVersionsStandSideBySide() {
        int before = lists.number();
        Map<String, String> form = form("APP", "App <van de regio>");
        assertThat(post(200, form)).contains("Klopt dit?", "App &lt;van de regio&gt;", "Dit wordt versie 2026.1-");
        assertThat(lists.number()).isEqualTo(before);

        save(form);
        assertThat(lists.list("TIM-CHANNEL").contains("APP")).isTrue();
        assertThat(get(CHANNEL + "?saved=true")).contains("Nu geldt versie 2026.1-" + (before + 1), "Nieuw");

        form.put("added", "false");
        form.put("seen", String.valueOf(before + 1));
        form.put("retired", "true");
        assertThat(post(200, form)).contains("meldingen hebben deze code", "niet meer te kiezen");
        save(form);
        assertThat(lists.list("TIM-CHANNEL").contains("APP")).isFalse();
        assertThat(get(CHANNEL + "?from=" + before + "&to=" + (before + 2)))
                .contains("App &lt;van de regio&gt;", "niet meer te kiezen");
        assertThat(get(PAGE)).contains("omdat er een app is", "TIM-CHANNEL APP", "Informatiekanaal");
    }

    @Test
    void whoWasOvertaken_losesNothing_andSeesWhatTheOtherDid() {
        Map<String, String> form = form("FIRST", "Eerste");
        save(form);
        Map<String, String> late = form("SECOND", "Tweede");
        late.put("seen", form.get("seen"));
        assertThat(post(409, late))
                .contains("Iemand maakte net een andere versie", "TIM-CHANNEL FIRST", "value=\"Tweede\"");
        assertThat(lists.list("TIM-CHANNEL").find("SECOND")).isEmpty();
    }

    @Test
    void whatIsWrongIsToldAtItsField_andWhatWasTypedStays() {
        assertThat(post(400, form("app", "App")))
                .contains("href=\"#code-code\"", "id=\"code-code-wrong\"", "value=\"app\"");
    }

    @Test
    void whenTheLogIsAway_nothingChanges() {
        Map<String, String> form = form("AWAY", "Weg");
        form.put("step", "save");
        log.away(true);
        assertThat(post(503, form)).contains("Er is niets opgeslagen", "value=\"Weg\"");
        log.away(false);
        assertThat(lists.list("TIM-CHANNEL").find("AWAY")).isEmpty();
    }

    @Test
    void listsWithWhichTimCalculates_areOnlyRenamed() {
        assertThat(get(PAGE + "/TIM-SECTOR"))
                .contains("TIM rekent met deze codes")
                .doesNotContain("Nieuwe code");
        AsAdministrator.body(client.get().uri(PAGE + "/TIM-NONE"), 404);
        AsAdministrator.body(client.get().uri(CHANNEL + "/code?code=NONE-SUCH"), 404);
    }

    private Map<String, String> form(String code, String label) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("seen", String.valueOf(lists.number()));
        form.put("added", "true");
        form.put("code", code);
        form.put("nl", label);
        form.put("en", label);
        form.put("definitionNl", "Een app");
        form.put("definitionEn", "An app");
        form.put("note", "omdat er een app is");
        return form;
    }

    private void save(Map<String, String> form) {
        Map<String, String> sent = new LinkedHashMap<>(form);
        sent.put("step", "save");
        post(303, sent);
    }

    private String get(String path) {
        return AsAdministrator.body(client.get().uri(path), 200);
    }

    private String post(int status, Map<String, String> form) {
        WebTestClient.RequestBodySpec request = client.post().uri(CHANNEL + "/code");
        request.body(BodyInserters.fromFormData(MultiValueMap.fromSingleValue(form)));
        return AsAdministrator.body(request, status);
    }
}
