package nl.tim.local.seed;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;

/**
 * How people write, as {@code registers.yaml} has it.
 *
 * @param parts sentences that fit any scenario, by part
 * @param abbreviations word to abbreviation
 * @param dropped words that a telegram leaves out
 */
record Registers(
        @JsonProperty(required = true) List<Register> registers,
        @JsonProperty(required = true) Map<String, List<String>> parts,
        @JsonProperty(required = true) Map<String, String> abbreviations,
        @JsonProperty(required = true) List<String> dropped) {

    /**
     * One way of writing.
     *
     * @param share how often, in percent
     * @param order parts of the text; one in brackets is there half of the time
     * @param abbreviate percent of the words that have an abbreviation
     * @param typos in a hundred words
     */
    record Register(String id, double share, List<String> order, double abbreviate, double typos, Style style) {}

    /** What is done to the sentences. */
    enum Style {
        /** Nothing. */
        PLAIN,
        /** Exclamation marks. */
        ANGRY,
        /** Words left out, no full stops. */
        TELEGRAM
    }
}
