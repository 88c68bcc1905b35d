package nl.tim.intake.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import nl.tim.intake.form.Field;
import nl.tim.intake.form.Moment;
import org.junit.jupiter.api.Test;

class FormMessagesTest {

    private final ResourceBundle dutch = ResourceBundle.getBundle("form_nl");
    private final ResourceBundle english = ResourceBundle.getBundle("form_en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(new TreeSet<>(dutch.keySet()));
        for (String key : dutch.keySet()) {
            assertThat(arguments(english, key)).as(key).isEqualTo(arguments(dutch, key));
        }
    }

    @Test
    void everyFieldHasAName_andEveryMomentToo() {
        assertThat(Arrays.stream(Field.values())
                        .filter(field -> field != Field.DATE)
                        .map(field -> "form.row." + field.id()))
                .isSubsetOf(dutch.keySet());
        assertThat(Arrays.stream(Moment.values()).map(moment -> "form.when." + moment))
                .isSubsetOf(dutch.keySet());
    }

    private static int arguments(ResourceBundle messages, String key) {
        return new MessageFormat(messages.getString(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }
}
