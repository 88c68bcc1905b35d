package nl.tim.analysis.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PageMessagesTest {

    private static final ResourceBundle DUTCH = ResourceBundle.getBundle("messages", Locale.of("nl"));
    private static final ResourceBundle ENGLISH = ResourceBundle.getBundle("messages", Locale.ENGLISH);

    @Test
    void bothLanguagesSayTheSameThings_withTheSameArguments() {
        assertThat(new TreeSet<>(ENGLISH.keySet())).isEqualTo(new TreeSet<>(DUTCH.keySet()));
        for (String key : DUTCH.keySet()) {
            for (String argument : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(ENGLISH.getString(key).contains(argument))
                        .as(key)
                        .isEqualTo(DUTCH.getString(key).contains(argument));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(CodedField.class)
    void everyFieldHasAName(CodedField field) {
        assertThat(DUTCH.containsKey("field." + field.parameter())).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void everyOrderHasAName(Order order) {
        assertThat(DUTCH.containsKey("sort." + order.parameter())).isTrue();
    }
}
