package nl.tim.intake.report;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of taking reports.
 *
 * @param maxBodySize largest request body
 * @param deadline within which every request is answered
 * @param retryAfter what a sender is told to wait after a 503
 * @param mostAtOnce how many reports may be on their way into the log at one moment
 */
@Validated
@ConfigurationProperties("tim.report")
public record ReportProperties(
        @DefaultValue("64KB") DataSize maxBodySize,
        @DefaultValue("7500ms") Duration deadline,
        @DefaultValue("5s") Duration retryAfter,
        @DefaultValue("64") @Min(1) @Max(10_000) int mostAtOnce) {}
