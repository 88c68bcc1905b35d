package nl.tim.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DraftsTest {

    private static final byte[] CONTENT = "De brief kwam te laat.".getBytes(StandardCharsets.UTF_8);

    private final MemoryDrafts store = new MemoryDrafts();
    private final Drafts drafts = new Drafts(store, new SecureRandom());

    @Test
    void onlyItsCodeOpensADraft_howeverItIsTyped() throws Exception {
        DraftCode code = drafts.newCode();
        drafts.keep(code, CONTENT).join();

        String typed = " " + code.grouped().toLowerCase(Locale.ROOT).replace('-', ' ');
        assertThat(code.grouped()).startsWith("D");
        assertThat(drafts.find(DraftCode.parse(typed).orElseThrow())).hasValue(CONTENT);
        assertThat(drafts.find(drafts.newCode())).isEmpty();
    }

    @Test
    void neitherTheCodeNorTheContentIsInTheStore_andASealFitsItsPlaceOnly() throws Exception {
        DraftCode code = drafts.newCode();
        DraftCode other = drafts.newCode();
        drafts.keep(code, CONTENT).join();
        byte[] sealed = store.drafts.get(code.place());

        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("brief");
        assertThat(store.drafts.keySet().toString())
                .doesNotContain(code.grouped().replace("-", ""));
        store.drafts.put(other.place(), sealed);
        assertThat(drafts.find(other)).isEmpty();
        store.drafts.put(code.place(), new byte[] {1, 2, 3});
        assertThat(drafts.find(code)).isEmpty();
    }

    @Test
    void keptAgain_itIsTheLatest_andForgottenItIsGone() throws Exception {
        DraftCode code = drafts.newCode();
        drafts.keep(code, CONTENT).join();
        drafts.keep(code, new byte[] {7}).join();
        assertThat(drafts.find(code)).hasValue(new byte[] {7});

        drafts.forget(code).join();
        assertThat(drafts.find(code)).isEmpty();
    }
}
