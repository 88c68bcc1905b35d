package nl.tim.local.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The files beside this class that say what is generated. */
final class SeedFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SeedFiles() {}

    static Shares shares() {
        return MAPPER.convertValue(load("shares.yaml"), Shares.class);
    }

    static Registers registers() {
        return MAPPER.convertValue(load("registers.yaml"), Registers.class);
    }

    static LifecycleTexts lifecycles() {
        return MAPPER.convertValue(load("lifecycles.yaml"), LifecycleTexts.class);
    }

    static List<Improvements.Text> improvements() {
        return MAPPER.convertValue(load("improvements.yaml"), new TypeReference<List<Improvements.Text>>() {});
    }

    static Map<String, List<String>> words() {
        return MAPPER.convertValue(load("words.yaml"), new TypeReference<Map<String, List<String>>>() {});
    }

    /** The scenarios of a main type. */
    static List<Scenario> scenarios(String type) {
        List<ScenarioText> texts =
                MAPPER.convertValue(load("scenarios/" + type + ".yaml"), new TypeReference<List<ScenarioText>>() {});
        return texts.stream().map(text -> Scenario.of(type, text)).toList();
    }

    private static Object load(String name) {
        try (InputStream file = Objects.requireNonNull(SeedFiles.class.getResourceAsStream(name), name)) {
            return yaml().load(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without a resolver every scalar stays the text that was written. */
    private static Yaml yaml() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        Resolver everythingIsText = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // None.
            }
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, everythingIsText);
    }
}
