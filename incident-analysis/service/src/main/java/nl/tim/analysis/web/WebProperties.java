package nl.tim.analysis.web;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Bounds on what readers can ask at once.
 *
 * @param callsAtOnce most questions to the index at the same time; more are answered 503
 * @param callTimeout how long one question may take before it is answered 503
 */
@Validated
@ConfigurationProperties("tim.web")
record WebProperties(
        @Min(1) @DefaultValue("24") int callsAtOnce,
        @NotNull @DefaultValue("5s") Duration callTimeout) {}
