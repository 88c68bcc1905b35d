package nl.tim.analysis.projection;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * How this process projects.
 *
 * @param concurrency consumers for each index version; more than the topic has partitions is of no use
 * @param followEvery how often the index versions are looked at
 * @param gather pause after a poll, so that the next one holds more records while many come; whoever comes after a pause is not held up
 * @param keyPatience how long a record waits for its data key to be known
 * @param retry waits between tries
 */
@Validated
@ConfigurationProperties("tim.projection")
public record ProjectionProperties(
        @Min(1) @DefaultValue("12") int concurrency,
        @NotNull @DefaultValue("2s") Duration followEvery,
        @NotNull @DefaultValue("200ms") Duration gather,
        @NotNull @DefaultValue("10s") Duration keyPatience,
        @Valid @DefaultValue Retry retry) {

    /**
     * Waits between tries.
     *
     * @param first longest wait before the first
     * @param cap longest wait before any
     * @param inPlace how long one poll tries overloaded documents again before the consumer polls
     */
    public record Retry(
            @NotNull @DefaultValue("200ms") Duration first,
            @NotNull @DefaultValue("30s") Duration cap,
            @NotNull @DefaultValue("10s") Duration inPlace) {}

    /** The waits as the projector takes them. */
    public RetrySettings retries() {
        return new RetrySettings(retry.first(), retry.cap(), retry.inPlace());
    }
}
