package nl.tim.analysis.projection.elastic;

import com.fasterxml.jackson.annotation.JsonInclude;
import nl.tim.analysis.incident.Dossier;
import nl.tim.analysis.incident.Text;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** A dossier as JSON and back, component by component. Like in the rest of the document, an erased text is null and nothing is absent. */
final class DossierJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new SimpleModule().addSerializer(new Words()).addDeserializer(Text.class, new FromWords()))
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private DossierJson() {}

    static JsonNode write(Dossier dossier) {
        return MAPPER.valueToTree(dossier);
    }

    static Dossier read(JsonNode json) {
        return MAPPER.treeToValue(json, Dossier.class);
    }

    private static final class Words extends StdSerializer<Text> {
        Words() {
            super(Text.class);
        }

        @Override
        public void serialize(Text text, JsonGenerator json, SerializationContext context) {
            switch (text) {
                case Text.Opened readable -> json.writeString(readable.words());
                case Text.Erased _ -> json.writeNull();
            }
        }
    }

    private static final class FromWords extends StdDeserializer<Text> {
        FromWords() {
            super(Text.class);
        }

        @Override
        public Text deserialize(JsonParser json, DeserializationContext context) {
            return new Text.Opened(json.getString());
        }

        @Override
        public Object getNullValue(DeserializationContext context) {
            return new Text.Erased();
        }

        @Override
        public @Nullable Object getAbsentValue(DeserializationContext context) {
            return null;
        }
    }
}
