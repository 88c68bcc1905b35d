package nl.tim.local.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tim.local.seed.LifecycleTexts.Cause;
import nl.tim.local.seed.LifecycleTexts.Measure;
import nl.tim.local.seed.LifecycleTexts.OfType;

/** Root causes, what they say of an agreement, and measures. */
final class Analysing {

    private Analysing() {}

    static void add(
            Story story, SeededReport report, List<String> asked, LifecycleTexts texts, RandomGenerator random) {
        OfType words = texts.of(Lifecycles.text(report, "type", "OTH"));
        boolean joint = asked.size() > 1 && story.chance(texts.joint());
        List<Cause> causes = words.causes();
        int first = random.nextInt(causes.size());
        UUID top = new UUID(0, random.nextLong());
        List<Map<String, Object>> nodes = new ArrayList<>();
        nodes.add(new LinkedHashMap<>(Map.of("nodeId", top.toString(), "text", story.any(words.told()))));
        List<String> factors = new ArrayList<>();
        for (int i = 0; i < Math.min(causes.size(), story.between(1, 3)); i++) {
            Cause cause = causes.get((first + i) % causes.size());
            Map<String, Object> node = new LinkedHashMap<>();
            node.put("nodeId", new UUID(1, random.nextLong()).toString());
            node.put("parent", top.toString());
            node.put("text", story.any(List.of(cause.text())));
            node.put("evidence", story.any(List.of(cause.evidence())));
            node.put("code", cause.ecm());
            node.put("causeOrganisation", asked.get(i % (joint ? asked.size() : 1)));
            nodes.add(node);
            factors.add(cause.factor());
        }
        story.analyst(story.between(2, 12), "rootCauses", "joint", joint, "nodes", nodes, "factors", factors);
        agreement(story, report, texts);
        Measure measure = words.measures().get(random.nextInt(words.measures().size()));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("measureId", new UUID(2, random.nextLong()).toString());
        row.put("action", measure.action());
        row.put("text", story.any(List.of(measure.text())));
        row.put("organisation", asked.getFirst());
        row.put("chain", joint);
        story.analyst(story.between(2, 15), "measures", "measures", List.of(row));
    }

    private static void agreement(Story story, SeededReport report, LifecycleTexts texts) {
        String agreement = Lifecycles.text(report, "agreement", "");
        if (!agreement.isEmpty() && story.chance(texts.agreement())) {
            String type = agreement.split("-", 2)[0];
            story.analyst(
                    0,
                    "agreement",
                    "agreementType",
                    type.equals("ZP") ? "TZP" : type,
                    "agreement",
                    agreement,
                    "clause",
                    "INFORMATIE",
                    "adherence",
                    story.chance(50) ? "NIET_GEVOLGD" : story.chance(50) ? "ONBEKEND_BIJ_BETROKKENE" : "ONDUIDELIJK");
        }
    }
}
