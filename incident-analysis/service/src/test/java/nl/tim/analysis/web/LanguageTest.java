package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.tim.analysis.search.Rejection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LanguageTest {

    @Test
    void saysTheSameInBothLanguages() {
        assertThat(bundle("nl").keySet()).isEqualTo(bundle("en").keySet());
        for (String key : bundle("nl").keySet()) {
            for (String argument : List.of("{0}", "{1}")) {
                assertThat(bundle("nl").getString(key).contains(argument))
                        .as(key)
                        .isEqualTo(bundle("en").getString(key).contains(argument));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Rejection.Reason.class)
    void explainsEveryReason(Rejection.Reason reason) {
        for (Language language : Language.values()) {
            assertThat(language.text("error." + reason.name().toLowerCase(Locale.ROOT), 1, 2))
                    .isNotBlank();
        }
    }

    @Test
    void writesNumbersPlainly() {
        assertThat(Language.NL.text("error.text_too_long", 1000)).contains("1000 tekens");
    }

    @ParameterizedTest
    @CsvSource({"nl, NL", "en, EN", "en-GB, EN", "de, NL"})
    void answersInDutch_unlessTheReaderReadsEnglish(Locale locale, Language expected) {
        assertThat(Language.of(locale)).isEqualTo(expected);
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("nl.tim.analysis.web.messages", Locale.of(language));
    }
}
