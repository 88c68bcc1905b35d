package nl.tim.analysis.exposure;

import java.util.EnumMap;
import java.util.Map;

/**
 * What an organisation counted across one boundary in one period.
 *
 * @param organisation directory code, at organisation level
 * @param fromGroup TIM-SECTOR-GROUP of who handed over
 * @param toGroup TIM-SECTOR-GROUP of who received
 * @param period when
 * @param numbers what was counted, each positive; empty: what was loaded before is taken back
 */
public record Exposure(
        String organisation, String fromGroup, String toGroup, ExposurePeriod period, Map<Measure, Long> numbers) {

    /** Copies the numbers. */
    public Exposure {
        EnumMap<Measure, Long> copy = new EnumMap<>(Measure.class);
        copy.putAll(numbers);
        numbers = Map.copyOf(copy);
    }

    /** What is counted. */
    public enum Measure {
        REFERRALS,
        DISCHARGES,
        CONTACTS
    }

    /** What makes two lines about the same thing. */
    public String key() {
        return String.join("|", organisation, fromGroup, toGroup, period.name());
    }
}
