package nl.tim.analysis.command.kafka;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import nl.tim.schemas.topic.LogProducer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Writing to the log. Together the waits stay below the bound of a command.
 *
 * @param maxBlock how long a send may wait for the broker's metadata
 * @param requestTimeout how long one request to the broker may take
 * @param deliveryTimeout how long a record may take to be acknowledged, retries included
 * @param keysInStock fresh data keys of each purpose that are kept ready
 * @param keyPatience how long a command waits for a key when none is ready
 */
@Validated
@ConfigurationProperties("tim.publish")
record CommandLogProperties(
        @DefaultValue("1500ms") Duration maxBlock,
        @DefaultValue("2s") Duration requestTimeout,
        @DefaultValue("4s") Duration deliveryTimeout,
        @DefaultValue("8") @Min(1) @Max(1_000) int keysInStock,
        @DefaultValue("1s") Duration keyPatience) {

    private static final int BATCH_BYTES = 16_384;

    LogProducer.Limits limits() {
        return new LogProducer.Limits(maxBlock, requestTimeout, deliveryTimeout, Duration.ZERO, BATCH_BYTES);
    }
}
