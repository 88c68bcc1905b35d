package nl.tim.schemas.codec;

import org.apache.avro.util.ClassSecurityValidator;

/** Tells Avro which classes a schema may name: ours and what Avro trusts by default, nothing else. */
final class TrustedRecords {
    private static final String OURS = "nl.tim.schemas.";

    private TrustedRecords() {}

    /** Installs the rule for this JVM. Idempotent. */
    static void trust() {
        ClassSecurityValidator.setGlobal(ClassSecurityValidator.composite(
                ClassSecurityValidator.DEFAULT_TRUSTED_CLASSES,
                type -> type.getName().startsWith(OURS)));
    }
}
