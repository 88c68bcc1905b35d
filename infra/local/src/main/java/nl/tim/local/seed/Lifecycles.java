package nl.tim.local.seed;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import nl.tim.local.seed.Lifecycle.Outcome;
import nl.tim.local.seed.LifecycleTexts.OfType;

/**
 * What became of reports, one after the other in the order in which they came in; the same plan gives the same. Nothing happens after the plan's last
 * day, so the newest cases are still at work. One thread.
 */
public final class Lifecycles {

    /** Spreads the outcomes evenly, so that a small region has their shares too. */
    private static final double GOLDEN = 0.6180339887498949;

    private static final long MIX = 0x9E3779B97F4A7C15L;
    /** One of so many answered reports is told as an example. */
    private static final int EXEMPLAR_OF = 6;

    private static final int HANDED_BACK_FROM = 46;
    private static final int HANDED_BACK_UNTIL = 70;

    private final SeedPlan plan;
    private final LifecycleTexts texts = SeedFiles.lifecycles();
    private final Weighted<Integer> response = Weighted.of(texts.response());
    private final Weighted<String> rejections = Weighted.of(texts.rejections());
    private final Weighted<String> transfers = Weighted.of(texts.transfers());
    private final Weighted<String> ratings = Weighted.of(texts.ratings());
    private final Instant end;
    private final Map<String, UUID> lastOfPair = new HashMap<>();
    private int index;

    /** Of the reports of this plan. */
    public Lifecycles(SeedPlan plan) {
        this.plan = plan;
        this.end = plan.until().plusDays(1).atStartOfDay(Calendar.ZONE).toInstant();
    }

    /** What became of the next report. */
    public Lifecycle of(SeededReport report) {
        RandomGenerator random = new SplittableRandom(plan.seed() * MIX + ++index * 0x2545F4914F6CDD1DL);
        Story story = new Story(report.recordedAt(), texts, random);
        UUID earlier = lastOfPair.put(pair(report), report.incidentId());
        Outcome drawn = outcome();
        Outcome outcome = drawn == Outcome.DUPLICATE && earlier == null ? Outcome.REJECTED : drawn;
        switch (outcome) {
            case ANSWERED -> answered(story, report, random);
            case UNANSWERED -> unanswered(story, report);
            case REJECTED -> {
                String reason = rejections.draw(random);
                String why = reason.equals("ONVOLDOENDE_INFORMATIE") ? "insufficient" : "elsewhere";
                story.own().analyst(story.between(1, 6), "reject", "reason", reason, "explanation", story.say(why));
            }
            case TRANSFERRED ->
                story.own()
                        .analyst(
                                story.between(1, 5),
                                "transfer",
                                "destination",
                                transfers.draw(random),
                                "explanation",
                                story.say("transfer"));
            case WITHDRAWN ->
                triaged(story, report)
                        .reporter(story.between(1, 9), "withdrawal", "explanation", story.say("withdrawal"))
                        .analyst(story.between(1, 4), "close", "explanation", story.say("withdrawn"));
            case DUPLICATE ->
                triaged(story, report)
                        .analyst(story.between(0, 2), "link", "other", String.valueOf(earlier), "kind", "DUPLICATE");
        }
        return new Lifecycle(report.incidentId(), outcome, story.until(end));
    }

    private Outcome outcome() {
        double place = index * GOLDEN % 1 * 100;
        for (Outcome outcome : Outcome.values()) {
            place -= texts.outcomes().getOrDefault(outcome.name().toLowerCase(Locale.ROOT), 0.0);
            if (place < 0) {
                return outcome;
            }
        }
        return Outcome.ANSWERED;
    }

    private Story triaged(Story story, SeededReport report) {
        String harm = text(report, "harm", "HU");
        List<Object> values = new ArrayList<>(List.of("harm", harm));
        for (String also : List.of("possibleHarm", "recurrence")) {
            if (report.report().containsKey(also)) {
                values.addAll(List.of(also, text(report, also, "")));
            }
        }
        return story.analyst(story.chance(80) ? story.between(1, 2) : story.between(3, 9), "triage", values.toArray())
                .own();
    }

    private void answered(Story story, SeededReport report, RandomGenerator random) {
        triaged(story, report);
        if (story.chance(texts.question())) {
            story.analyst(0, "ask", "text", story.say("question"))
                    .reporter(story.between(1, 11), "answer", "text", story.say("answer"));
        }
        List<String> asked = asked(story, report);
        OfType words = texts.of(text(report, "type", "OTH"));
        story.analyst(
                story.between(0, 3), "route", "organisation", asked.getFirst(), "explanation", story.say("route"));
        asked.stream().skip(1).forEach(code -> story.analyst(0, "route", "organisation", code));
        Instant routed = story.last();
        for (String code : asked) {
            int days = response.draw(random);
            String told = code.equals(asked.getFirst()) ? story.any(words.accounts()) : story.say("side");
            String text = days > 42 ? story.say("late") + " " + told : told;
            story.organisation(code, routed, days, "account", "organisation", code, "text", text, "released", true);
        }
        if (story.chance(texts.hold())) {
            story.analyst(1, "hold", "explanation", story.say("hold")).analyst(story.between(8, 25), "resume");
        }
        story.analyst(story.between(1, 8), "classify", classification(report));
        if (story.chance(texts.analysis())) {
            Analysing.add(story, report, asked, texts, random);
        }
        concluded(story, report, words, random);
    }

    private void concluded(Story story, SeededReport report, OfType words, RandomGenerator random) {
        if ("YES".equals(report.report().get("calamitySuspected"))) {
            story.analyst(story.between(1, 9), "calamityCleared", "outcome", "GEEN_CALAMITEIT");
        }
        story.analyst(story.between(1, 9), "feedback", "text", story.say("thanks") + " " + story.any(words.told()));
        rated(story, random);
        story.analyst(story.between(1, 6), "close");
        if (Math.floorMod(report.incidentId().getLeastSignificantBits(), EXEMPLAR_OF) == 0) {
            story.analyst(0, "exemplar", "text", text(report, "narrative", ""));
        }
        if (story.chance(texts.reopened())) {
            story.analyst(story.between(12, 60), "reopen", "explanation", story.say("reopen"))
                    .analyst(story.between(4, 20), "feedback", "text", story.say("again"))
                    .analyst(story.between(1, 4), "close");
        }
    }

    private void rated(Story story, RandomGenerator random) {
        if (story.chance(texts.rated())) {
            String rating = ratings.draw(random);
            String why = switch (rating) {
                case "USEFUL" -> "useful";
                case "PARTLY" -> "partly";
                default -> "useless";
            };
            if (story.chance(40)) {
                story.reporter(story.between(1, 7), "rating", "rating", rating, "explanation", story.say(why));
            } else {
                story.reporter(story.between(1, 7), "rating", "rating", rating);
            }
        }
    }

    /** Asked, and after the term handed back to the organisation; a few are still waited for. */
    private void unanswered(Story story, SeededReport report) {
        triaged(story, report)
                .analyst(
                        story.between(0, 4),
                        "route",
                        "organisation",
                        text(report, "counterpartOrganisation", ""),
                        "explanation",
                        story.say("route"))
                .analyst(
                        story.between(HANDED_BACK_FROM, HANDED_BACK_UNTIL),
                        "transfer",
                        "destination",
                        "LOKAAL_MELDSYSTEEM",
                        "organisation",
                        text(report, "counterpartOrganisation", ""),
                        "explanation",
                        story.say("local"));
    }

    /** The counterpart first; then the third one involved, or the reporting one. */
    private List<String> asked(Story story, SeededReport report) {
        List<String> asked = new ArrayList<>(List.of(text(report, "counterpartOrganisation", "")));
        if (report.report().get("involvedOrganisations") instanceof List<?> involved
                && involved.getFirst() instanceof Map<?, ?> third) {
            asked.add(String.valueOf(third.get("code")));
        }
        String reporting = text(report, "reportingOrganisation", "UNK");
        if (!reporting.equals("UNK") && story.chance(texts.third())) {
            asked.add(reporting);
        }
        return asked.stream().distinct().toList();
    }

    private static Object[] classification(SeededReport report) {
        List<Object> values = new ArrayList<>(
                List.of("incidentType", text(report, "type", "OTH"), "harm", text(report, "harm", "HU")));
        if (report.report().containsKey("subType")) {
            values.addAll(List.of("subType", text(report, "subType", "")));
        }
        return values.toArray();
    }

    private static String pair(SeededReport report) {
        return text(report, "type", "") + text(report, "counterpartOrganisation", "");
    }

    static String text(SeededReport report, String field, String otherwise) {
        Object value = report.report().get(field);
        return value == null ? otherwise : value.toString();
    }
}
