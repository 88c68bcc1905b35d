package nl.tim.intake.publish.kafka;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import nl.tim.schemas.topic.LogProducer;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/** Settings of the log: {@code tim.topics}, {@code tim.seal} and {@code tim.publish}. */
@Validated
@ConfigurationProperties("tim")
record PublishProperties(
        @DefaultValue Topics topics,
        @DefaultValue Seal seal,
        @DefaultValue Publish publish) {

    /**
     * Names of topics.
     *
     * @param prefix before every topic's name; empty in production
     */
    record Topics(@DefaultValue("") String prefix) {}

    /**
     * Sealing of fields.
     *
     * @param kekFile Tink keyset of the key-encryption key
     * @param keysInStock fresh data keys of each purpose that are kept ready
     */
    record Seal(
            @NotNull Path kekFile,
            @DefaultValue("32") @Min(1) @Max(1_000) int keysInStock) {}

    /**
     * Writing to the log and following it.
     *
     * @param maxBlock how long a send may wait for the broker's metadata
     * @param requestTimeout how long one request to the broker may take
     * @param deliveryTimeout how long a record may take to be acknowledged, retries included
     * @param patience how long to wait until this replica knows what other replicas wrote
     * @param remembered age up to which reports are known, so that a retry is recognised
     * @param linger how long a record may wait for others to be sent with it
     * @param batch how much of one partition is sent at once at most
     */
    record Publish(
            @DefaultValue("2s") Duration maxBlock,
            @DefaultValue("2s") Duration requestTimeout,
            @DefaultValue("4s") Duration deliveryTimeout,
            @DefaultValue("1500ms") Duration patience,
            @DefaultValue("8d") Duration remembered,
            @DefaultValue("0ms") Duration linger,
            @DefaultValue("16KB") DataSize batch) {

        LogProducer.Limits limits() {
            return new LogProducer.Limits(
                    maxBlock, requestTimeout, deliveryTimeout, linger, Math.toIntExact(batch.toBytes()));
        }
    }
}
