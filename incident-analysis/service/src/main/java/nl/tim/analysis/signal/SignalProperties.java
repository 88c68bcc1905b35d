package nl.tim.analysis.signal;

import jakarta.validation.constraints.NotNull;
import java.time.LocalTime;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * When the counts are scanned.
 *
 * @param nightly whether this replica scans by itself
 * @param scanAt time of day, Europe/Amsterdam, of the scan
 */
@Validated
@ConfigurationProperties("tim.signals")
record SignalProperties(
        @DefaultValue("true") boolean nightly,
        @NotNull @DefaultValue("02:30") LocalTime scanAt) {}
