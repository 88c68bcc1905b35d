package nl.tim.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemaDocumentationTest {
    @ParameterizedTest
    @MethodSource("nl.tim.schemas.codec.SchemaHistoryTest#current")
    void everyFieldSaysWhatItMeansAndWhetherItIsPersonalData(Schema current) {
        check(current, new HashSet<>());
    }

    private static void check(Schema schema, Set<String> seen) {
        switch (schema.getType()) {
            case RECORD -> checkRecord(schema, seen);
            case UNION -> schema.getTypes().forEach(branch -> check(branch, seen));
            case ARRAY -> check(schema.getElementType(), seen);
            default -> assertThat(schema.getType()).isNotIn(Schema.Type.ENUM, Schema.Type.MAP);
        }
    }

    private static void checkRecord(Schema schema, Set<String> seen) {
        if (!seen.add(schema.getFullName())) {
            return;
        }
        assertThat(schema.getDoc()).as(schema.getFullName()).isNotBlank();
        for (var field : schema.getFields()) {
            assertThat(field.doc())
                    .as("%s.%s", schema.getFullName(), field.name())
                    .isNotNull()
                    .containsIgnoringCase("personal data");
            check(field.schema(), seen);
        }
    }
}
