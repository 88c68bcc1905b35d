package nl.tim.analysis.invitation;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Inviting respondents.
 *
 * @param validFor how long an invitation opens its case, from when it was made
 * @param keptFor how long it is kept after that, for those who ask what became of it
 * @param address of the workbench as respondents reach it, without a path
 */
@Validated
@ConfigurationProperties("tim.invitations")
public record InvitationProperties(
        @NotNull @DefaultValue("42d") Duration validFor,
        @NotNull @DefaultValue("90d") Duration keptFor,
        @NotNull @DefaultValue("http://127.0.0.1:8081") URI address) {}
