package nl.tim.analysis.projection.kafka;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * What opens sealed fields.
 *
 * @param kekFile keyset file of the key-encryption key; has no default
 */
@Validated
@ConfigurationProperties("tim.seal")
record SealProperties(@NotNull Path kekFile) {}
