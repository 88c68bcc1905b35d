package nl.tim.intake.job;

import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How a list is imported.
 *
 * @param dryRun whether the list is checked only
 * @param language of what is said about it: nl or en
 */
@Validated
@ConfigurationProperties("tim.list")
record ListProperties(
        @DefaultValue("false") boolean dryRun,
        @DefaultValue("nl") @Pattern(regexp = "nl|en") String language) {}
