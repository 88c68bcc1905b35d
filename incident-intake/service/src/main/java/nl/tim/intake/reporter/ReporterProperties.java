package nl.tim.intake.reporter;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of reporters who log in.
 *
 * @param keyFile Tink PRF keyset under which they become pseudonyms
 */
@Validated
@ConfigurationProperties("tim.reporter")
public record ReporterProperties(@NotNull Path keyFile) {}
