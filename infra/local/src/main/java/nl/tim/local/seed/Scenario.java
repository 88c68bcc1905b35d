package nl.tim.local.seed;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that goes wrong between organisations, with the ways in which people tell it.
 *
 * @param routes where it happens, with weights
 * @param channelUsed code of TIM-CHANNEL
 * @param channelExpected code of TIM-CHANNEL
 * @param parts sentences by part: what, why, did
 * @param effects sentences by how it ended
 */
record Scenario(
        String id,
        String type,
        @Nullable String subType,
        @Nullable String kind,
        Map<Route, Double> routes,
        List<String> moments,
        String channelUsed,
        String channelExpected,
        @Nullable String pathway,
        @Nullable String agreement,
        double weight,
        String harm,
        boolean onlyOutOfHours,
        Map<String, List<Phrase>> parts,
        Map<Outcome, List<Phrase>> effects) {

    /** How it ended for the patient; a sentence about the effect begins with one of these. */
    enum Outcome {
        GEEN,
        LICHT,
        ERNSTIG,
        DOOD
    }

    /**
     * Between which sectors.
     *
     * @param senderReports whether the sending side reports, rather than the receiving one
     */
    record Route(String from, String to, boolean senderReports) {

        static Route of(String text) {
            String[] sides = text.split(">");
            if (sides.length != 2 || sides[0].endsWith("*") == sides[1].endsWith("*")) {
                throw new IllegalArgumentException("not a route with one star: " + text);
            }
            return new Route(sides[0].replace("*", ""), sides[1].replace("*", ""), sides[0].endsWith("*"));
        }

        /** The sector of the side that is reported about. */
        String counterpart() {
            return senderReports ? to : from;
        }
    }

    static Scenario of(String type, ScenarioText text) {
        Map<Route, Double> routes = new LinkedHashMap<>();
        text.routes().forEach((route, weight) -> routes.put(Route.of(route), weight));
        String[] channels = text.channel().split(" > ");
        return new Scenario(
                text.id(),
                type,
                text.subType(),
                text.kind(),
                routes,
                text.moments(),
                channels[0],
                channels[1],
                text.pathway(),
                text.agreement(),
                text.weight() == null ? 1 : text.weight(),
                text.harm() == null ? "gewoon" : text.harm(),
                Boolean.TRUE.equals(text.anw()),
                Map.of(
                        "what", Phrase.all(text.what()),
                        "why", Phrase.all(text.why()),
                        "did", Phrase.all(text.did())),
                effects(text.effect()));
    }

    /** Sentences about an effect that fits this one best. */
    List<Phrase> effects(Outcome outcome) {
        for (Outcome next : List.of(outcome, Outcome.LICHT, Outcome.GEEN, Outcome.ERNSTIG)) {
            List<Phrase> found = effects.getOrDefault(next, List.of());
            if (!found.isEmpty()) {
                return found;
            }
        }
        throw new IllegalStateException("no effect in " + id);
    }

    private static Map<Outcome, List<Phrase>> effects(List<String> texts) {
        Map<Outcome, List<Phrase>> effects = new EnumMap<>(Outcome.class);
        for (String text : texts) {
            String[] parts = text.split(": ", 2);
            effects.computeIfAbsent(Outcome.valueOf(parts[0].toUpperCase(Locale.ROOT)), _ -> new ArrayList<>())
                    .add(Phrase.of(parts[1]));
        }
        return effects;
    }
}
