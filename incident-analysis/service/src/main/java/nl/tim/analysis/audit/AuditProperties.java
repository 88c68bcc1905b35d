package nl.tim.analysis.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How the access log is kept.
 *
 * @param patience how long a reader waits for the line about what they asked for, before they are told to try again
 * @param anchorEvery how often this replica vouches for the chains of others
 * @param indexed whether this replica puts lines in the index that the page searches
 */
@Validated
@ConfigurationProperties("tim.audit")
public record AuditProperties(
        @DefaultValue("4s") Duration patience,
        @DefaultValue("24h") Duration anchorEvery,
        @DefaultValue("true") boolean indexed) {}
