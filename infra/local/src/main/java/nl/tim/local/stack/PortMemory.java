package nl.tim.local.stack;

import java.util.Map;

/** Gives a part that was started before the ports that it had. */
final class PortMemory {

    private PortMemory() {}

    static Map<String, Integer> of(Home home, String part) {
        return new StateFiles(home).read(part).map(PartState::ports).orElse(Map.of());
    }

    /** The wanted port, or for 0 the one of before, or a free one. */
    static Port choose(String use, int wanted, Map<String, Integer> before) {
        Integer had = before.get(use);
        int number = wanted != 0 ? wanted : had != null ? had : Ports.free();
        return Port.loopback(use, number, null);
    }
}
