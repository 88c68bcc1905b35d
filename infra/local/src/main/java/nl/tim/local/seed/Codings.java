package nl.tim.local.seed;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** The codes that a reporter chooses. Safe for use by many threads. */
final class Codings {

    private static final int OPTIONAL = 70;

    private final Shares shares;
    private final Organisations organisations;

    Codings(Shares shares, Organisations organisations) {
        this.shares = shares;
        this.organisations = organisations;
    }

    String harm(Scenario scenario, RandomGenerator random) {
        Map<String, Double> harm = shares.harm().get(scenario.harm());
        if (harm == null) {
            throw new IllegalArgumentException("no distribution of harm " + scenario.harm());
        }
        String drawn = Weighted.of(harm).draw(random);
        return drawn.equals("H5") && !scenario.effects().containsKey(Scenario.Outcome.DOOD) ? "H4" : drawn;
    }

    void add(Map<String, Object> report, Scenario scenario, String harm, RandomGenerator random) {
        report.put("transition", any(scenario.moments(), random));
        report.put("type", scenario.type());
        if (scenario.subType() != null && chance(60, random)) {
            report.put("subType", scenario.subType());
        }
        report.put("kind", kind(scenario.kind(), harm));
        report.put("harm", harm);
        if (chance(OPTIONAL, random)) {
            report.put("possibleHarm", possible(harm, random));
        }
        put(report, "recurrence", shares.recurrence(), random);
        put(report, "concern", shares.concern(), random);
        put(report, "detection", shares.detection(), random);
        if ((harm.equals("H0") || harm.equals("H1")) && chance(OPTIONAL, random)) {
            report.put("mitigation", List.of(Weighted.of(shares.mitigation()).draw(random)));
        }
        if (harm.equals("H4") || harm.equals("H5")) {
            report.put("calamitySuspected", chance(40, random) ? "YES" : "UNK");
        }
        report.put("channelUsed", scenario.channelUsed());
        report.put("channelExpected", scenario.channelExpected());
        known(report, "carePathway", scenario.pathway(), random);
        known(report, "agreement", scenario.agreement(), random);
    }

    private void known(Map<String, Object> report, String field, @Nullable String code, RandomGenerator random) {
        if (code != null && organisations.knows(code) && chance(50, random)) {
            report.put(field, code);
        }
    }

    private static String kind(@Nullable String given, String harm) {
        if (given != null) {
            return given;
        }
        return switch (harm) {
            case "H0" -> "NEAR_MISS";
            case "H1" -> "INCIDENT_NO_HARM";
            case "HU" -> "UNK";
            default -> "INCIDENT_HARM";
        };
    }

    /** What might have been: as bad as it was, or worse. */
    private static String possible(String harm, RandomGenerator random) {
        int actual = harm.equals("HU") ? 1 : harm.charAt(1) - '0';
        return "H" + Math.min(5, Math.max(1, actual + random.nextInt(4)));
    }

    private static void put(
            Map<String, Object> report, String field, Map<String, Double> codes, RandomGenerator random) {
        if (chance(OPTIONAL, random)) {
            report.put(field, Weighted.of(codes).draw(random));
        }
    }

    private static boolean chance(int percent, RandomGenerator random) {
        return random.nextInt(100) < percent;
    }

    private static String any(List<String> codes, RandomGenerator random) {
        return codes.get(random.nextInt(codes.size()));
    }
}
