package nl.tim.local.region;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The region file as written, before its rules are checked. */
record RegionFile(
        @JsonProperty(required = true) List<OrganisationLine> organisations,
        @JsonProperty(required = true) List<PathwayLine> carePathways,
        @JsonProperty(required = true) List<AgreementLine> agreements,
        @JsonProperty(required = true) List<PersonLine> people) {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** What all entries have. */
    sealed interface Line {
        String code();

        @Nullable
        LocalDate validTo();
    }

    record OrganisationLine(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) String level,
            @Nullable String parent,
            @Nullable String sector,
            @Nullable String place,
            boolean fictitious,
            @Nullable LocalDate validTo)
            implements Line {}

    record PathwayLine(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) Text name,
            @JsonProperty(required = true) String owner,
            @Nullable LocalDate validTo)
            implements Line {}

    record AgreementLine(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String type,
            @JsonProperty(required = true) Text name,
            @JsonProperty(required = true) String owner,
            @JsonProperty(required = true) String version,
            @Nullable LocalDate validFrom,
            @Nullable String carePathway,
            @JsonProperty(required = true) List<ClauseLine> clauses,
            @Nullable LocalDate validTo)
            implements Line {}

    /** The code is the pseudonym that the identity provider gives them. */
    record PersonLine(
            @JsonProperty(required = true) String code,
            @JsonProperty(required = true) String name,
            @JsonProperty(required = true) List<String> roles,
            @Nullable String organisation,
            @Nullable LocalDate validTo)
            implements Line {}

    record ClauseLine(
            @JsonProperty(required = true) String subject,
            @JsonProperty(required = true) Text text) {}

    record Text(
            @JsonProperty(required = true) String nl,
            @JsonProperty(required = true) String en) {}

    static RegionFile parse(String yaml) {
        try {
            Object fields = parser().load(yaml);
            if (fields == null) {
                throw new InvalidRegionException(List.of("the file is empty"));
            }
            return MAPPER.convertValue(fields, RegionFile.class);
        } catch (YAMLException e) {
            throw new InvalidRegionException(List.of("not readable as YAML: " + e.getMessage()));
        } catch (DatabindException e) {
            throw new InvalidRegionException(List.of(place(e) + ": " + e.getOriginalMessage()));
        } catch (JacksonException e) {
            throw new InvalidRegionException(List.of(String.valueOf(e.getOriginalMessage())));
        }
    }

    /** For example {@code organisations[3].name}. */
    private static String place(DatabindException e) {
        StringBuilder place = new StringBuilder();
        e.getPath().forEach(step -> {
            String field = step.getPropertyName();
            place.append(field == null ? "[" + step.getIndex() + "]" : "." + field);
        });
        return place.isEmpty() ? "the file" : place.substring(1);
    }

    private static Yaml parser() {
        LoaderOptions loading = new LoaderOptions();
        loading.setAllowDuplicateKeys(false);
        DumperOptions dumping = new DumperOptions();
        // Without a resolver every scalar stays the text that was written: a version 2026.10 is not the number 2026.1.
        Resolver everythingIsText = new Resolver() {
            @Override
            protected void addImplicitResolvers() {
                // None.
            }
        };
        return new Yaml(new SafeConstructor(loading), new Representer(dumping), dumping, loading, everythingIsText);
    }
}
