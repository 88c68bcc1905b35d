package nl.tim.intake.form;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the form.
 *
 * @param keyFile Tink AEAD keyset that seals the answers which pages carry
 * @param expires age at which an open form is not taken any more
 */
@Validated
@ConfigurationProperties("tim.form")
public record FormProperties(
        @NotNull Path keyFile, @DefaultValue("24h") Duration expires) {}
