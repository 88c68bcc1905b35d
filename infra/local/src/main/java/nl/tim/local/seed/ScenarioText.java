package nl.tim.local.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A scenario as its file has it.
 *
 * @param routes {@code FROM>TO} with its weight; a star marks the side that reports
 * @param moments codes of TIM-TRANSITION
 * @param channel {@code USED > EXPECTED}, codes of TIM-CHANNEL
 * @param harm name of a distribution of {@link Shares#harm}; null for the usual one
 * @param anw whether it only happens out of office hours
 */
record ScenarioText(
        @JsonProperty(required = true) String id,
        @Nullable String subType,
        @Nullable String kind,
        @JsonProperty(required = true) Map<String, Double> routes,
        @JsonProperty(required = true) List<String> moments,
        @JsonProperty(required = true) String channel,
        @Nullable String pathway,
        @Nullable String agreement,
        @Nullable Double weight,
        @Nullable String harm,
        @Nullable Boolean anw,
        @JsonProperty(required = true) List<String> what,
        @JsonProperty(required = true) List<String> why,
        @JsonProperty(required = true) List<String> effect,
        @JsonProperty(required = true) List<String> did) {}
