package nl.tim.local.seed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import nl.tim.local.seed.Registers.Register;
import nl.tim.local.seed.Scenario.Outcome;

/** Writes what a reporter writes. Safe for use by many threads. */
final class Narrator {

    private final Weighted<Register> registers;
    private final Map<String, List<Phrase>> parts = new HashMap<>();
    private final Spelling spelling;
    private final double identifying;

    Narrator(Registers registers, double identifying) {
        this.registers = new Weighted<>(registers.registers(), Register::share);
        registers.parts().forEach((name, texts) -> parts.put(name, Phrase.all(texts)));
        this.spelling = new Spelling(registers);
        this.identifying = identifying;
    }

    Register register(RandomGenerator random) {
        return registers.draw(random);
    }

    /** The report's text. */
    String narrative(Scenario scenario, Outcome outcome, Register register, Facts facts, RandomGenerator random) {
        List<String> sentences = new ArrayList<>();
        if (facts.events() > 1) {
            sentences.add(say(parts("collective"), facts, random));
        }
        for (String step : register.order()) {
            boolean maybe = step.startsWith("(");
            if (!maybe || random.nextBoolean()) {
                sentences.add(say(choices(scenario, outcome, step.replaceAll("[()]", "")), facts, random));
            }
        }
        if (random.nextDouble() * 100 < identifying) {
            int place = 1 + random.nextInt(sentences.size());
            sentences.add(place, say(parts("identifying"), facts, random));
        }
        return spelling.write(sentences, register, random);
    }

    /** What was done at once, in the words of the scenario. */
    String did(Scenario scenario, Register register, Facts facts, RandomGenerator random) {
        return spelling.write(
                List.of(say(scenario.parts().getOrDefault("did", List.of()), facts, random)), register, random);
    }

    /** What could be better. */
    String suggestion(Register register, Facts facts, RandomGenerator random) {
        return spelling.write(List.of(say(parts("suggestion"), facts, random)), register, random);
    }

    private List<Phrase> choices(Scenario scenario, Outcome outcome, String part) {
        if (part.equals("effect")) {
            return scenario.effects(outcome);
        }
        List<Phrase> own = scenario.parts().get(part);
        return own == null ? parts(part) : own;
    }

    private List<Phrase> parts(String name) {
        List<Phrase> found = parts.get(name);
        if (found == null) {
            throw new IllegalArgumentException("no part " + name);
        }
        return found;
    }

    private static String say(List<Phrase> choices, Facts facts, RandomGenerator random) {
        return choices.get(random.nextInt(choices.size())).say(random, facts::fill);
    }
}
