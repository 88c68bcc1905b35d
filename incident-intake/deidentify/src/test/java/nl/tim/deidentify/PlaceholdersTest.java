package nl.tim.deidentify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

    private final Deidentifier deidentifier = Deidentifier.standard();

    @Test
    void replacesEveryTagByItsDutchWord() {
        String text = "BSN 999953503, bel 06-12345678 of mail jan@example.nl, 7311 CK.";

        assertThat(replace(new Placeholders(List.of(text)), text))
                .isEqualTo("BSN [BSN-1], bel [TELEFOON-1] of mail [EMAIL-1], [POSTCODE-1].");
    }

    @Test
    void givesTheSameNumberTheSamePlaceholder_inEveryFieldAndSpacing() {
        String narrative = "Gebeld naar 06-12345678 en 06-87654321.";
        String action = "Nog eens 06 87 65 43 21 en 06 1234 5678 gebeld.";
        Placeholders placeholders = new Placeholders(List.of(narrative, action));

        assertThat(replace(placeholders, narrative)).isEqualTo("Gebeld naar [TELEFOON-1] en [TELEFOON-2].");
        assertThat(replace(placeholders, action)).isEqualTo("Nog eens [TELEFOON-2] en [TELEFOON-1] gebeld.");
    }

    @Test
    void numbersOnFromPlaceholdersOfTheReporter() {
        String narrative = "Gebeld naar 06-12345678.";
        String action = "Zie [TELEFOON-3].";
        Placeholders placeholders = new Placeholders(List.of(narrative, action));

        assertThat(replace(placeholders, narrative)).isEqualTo("Gebeld naar [TELEFOON-4].");
        assertThat(replace(placeholders, action)).isEqualTo(action);
    }

    @Test
    void leavesTextWithoutSpans() {
        assertThat(replace(new Placeholders(List.of()), "Niets te zien.")).isEqualTo("Niets te zien.");
    }

    @Test
    void tellsNothingInALog() {
        assertThat(deidentifier.analyse("BSN 999953503", Profile.RELEASE).toString())
                .doesNotContain("999953503");
    }

    private String replace(Placeholders placeholders, String text) {
        return placeholders.replace(deidentifier.analyse(text, Profile.ANALYST));
    }
}
