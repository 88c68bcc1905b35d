package nl.tim.analysis.vault;

import java.time.Duration;
import java.time.Period;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When keys die.
 *
 * @param enabled whether this replica completes erasures and keeps terms
 * @param identityKept how long who the patient and the reporter are can be read after a case was closed, such as {@code 6m}
 * @param stirEvery how long the key topic may be quiet, which delays the removal of a dead key's bytes as much
 */
@Validated
@ConfigurationProperties("tim.vault")
record VaultProperties(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("6m") Period identityKept,
        @DefaultValue("10m") Duration stirEvery) {}
