package nl.tim.schemas.codes;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** Reads {@code taxonomy.yaml} and the list files that it names from this package's resources. */
final class CodeListReader {

    CodeLists readAll() {
        YamlFields taxonomy = read("taxonomy").only("version", "lists", "growing");
        SequencedMap<String, CodeList> lists = new LinkedHashMap<>();
        for (String name : taxonomy.texts("lists")) {
            if (lists.put(name, list(name, read(name))) != null) {
                throw new IllegalStateException("taxonomy names " + name + " twice");
            }
        }
        Set<String> growing = Set.copyOf(taxonomy.texts("growing"));
        if (!lists.keySet().containsAll(growing)) {
            throw new IllegalStateException("taxonomy lets a list grow that it does not name");
        }
        return new CodeLists(new Taxonomy(taxonomy.text("version"), lists), growing, true);
    }

    static CodeList list(String name, YamlFields file) {
        file.only("name", "version", "label", "codes");
        if (!file.text("name").equals(name)) {
            throw new IllegalStateException(file.where() + " calls itself " + file.text("name"));
        }
        List<Code> codes =
                file.children("codes").stream().map(CodeListReader::code).toList();
        return new CodeList(name, file.text("version"), label(file.child("label")), codes);
    }

    private static Code code(YamlFields fields) {
        fields.only("code", "parent", "label", "definition", "validTo", "properties");
        String validTo = fields.optionalText("validTo");
        return new Code(
                fields.text("code"),
                fields.optionalText("parent"),
                label(fields.child("label")),
                label(fields.child("definition")),
                validTo == null ? null : LocalDate.parse(validTo),
                fields.textsByKey("properties"));
    }

    private static Label label(YamlFields fields) {
        return new Label(fields.only("nl", "en").text("nl"), fields.text("en"));
    }

    private static YamlFields read(String name) {
        try (InputStream file = CodeListReader.class.getResourceAsStream(name + ".yaml")) {
            if (file == null) {
                throw new IllegalStateException("no file " + name + ".yaml");
            }
            return parse(name, new String(file.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static YamlFields parse(String where, String yaml) {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        Yaml parser = new Yaml(
                new SafeConstructor(loading), new Representer(dumping), dumping, loading, new EverythingIsText());
        return YamlFields.of(where, parser.<Object>load(yaml));
    }

    /** Without this, YAML reads the codes NO and 1 as a boolean and a number. */
    private static final class EverythingIsText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // None: a scalar stays the text that was written.
        }
    }
}
