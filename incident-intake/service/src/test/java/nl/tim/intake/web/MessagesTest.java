package nl.tim.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.intake.report.Problem.Code;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

class MessagesTest {

    private final Properties dutch = load("nl");
    private final Properties english = load("en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(english.stringPropertyNames()).isEqualTo(dutch.stringPropertyNames());
        for (String key : dutch.stringPropertyNames()) {
            assertThat(arguments(english, key)).as(key).isEqualTo(arguments(dutch, key));
        }
    }

    @Test
    void everyProblemHasItsWords_andNoOthersExist() {
        Stream<String> kinds = Arrays.stream(ProblemKind.values())
                .flatMap(kind -> Stream.of("problem." + kind.key() + ".title", "problem." + kind.key() + ".detail"));
        Stream<String> codes = Arrays.stream(Code.values())
                .filter(code -> code != Code.WRONG_TYPE)
                .map(code -> "field." + code.name().toLowerCase(Locale.ROOT));
        Stream<String> types = Stream.of("text", "integer", "boolean", "array", "object", "value")
                .map(type -> "field.wrong_type." + type);
        Set<String> expected =
                Stream.of(kinds, codes, types).flatMap(keys -> keys).collect(Collectors.toSet());

        assertThat(dutch.stringPropertyNames()).isEqualTo(expected);
    }

    private static int arguments(Properties messages, String key) {
        return new MessageFormat(messages.getProperty(key), Locale.ROOT).getFormatsByArgumentIndex().length;
    }

    private static Properties load(String language) {
        try {
            return PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource("messages_" + language + ".properties"), "UTF-8"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
