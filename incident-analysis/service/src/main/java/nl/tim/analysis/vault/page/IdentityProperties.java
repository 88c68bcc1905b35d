package nl.tim.analysis.vault.page;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How it is opened who is behind a report.
 *
 * @param provenWithin how long ago somebody may have proved who they are
 */
@Validated
@ConfigurationProperties("tim.identity")
record IdentityProperties(@DefaultValue("5m") Duration provenWithin) {}
