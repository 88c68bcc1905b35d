package nl.tim.login;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.hibernate.validator.constraints.time.DurationMax;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How people log in.
 *
 * @param issuer the identity provider, as tokens name it; where it is reached too
 * @param audience what an access token must be for
 * @param clientId of this service at the provider
 * @param clientSecretFile what this service proves itself with; without it nobody can log in by browser
 * @param sessionKeyFile the key that seals sessions, the same for every replica
 * @param idle a session ends when nothing was asked for so long
 * @param longest a session ends so long after the login; at most a day, as long as others are told that it was ended before
 */
@Validated
@ConfigurationProperties("tim.login")
public record LoginProperties(
        @NotNull URI issuer,
        @NotBlank @DefaultValue("tim") String audience,
        @NotBlank String clientId,
        @Nullable Path clientSecretFile,
        @NotNull Path sessionKeyFile,
        @NotNull @DefaultValue("15m") Duration idle,
        @NotNull @DurationMax(days = 1) @DefaultValue("12h") Duration longest) {}
