package nl.tim.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.tim.local.region.Region;
import nl.tim.local.seed.Lifecycle.Outcome;
import org.junit.jupiter.api.Test;

class LifecyclesTest {

    private static final SeedPlan THREE_YEARS = SeedPlan.past(450, 3, 1, LocalDate.parse("2026-11-21"));
    private static final List<SeededReport> REPORTS = reports();
    private static final List<Lifecycle> LIFECYCLES = lifecycles();

    @Test
    void theSamePlan_givesTheSame() {
        assertThat(lifecycles()).isEqualTo(LIFECYCLES);
    }

    /** Of the reports that are old enough for any answer to have come. */
    @Test
    void ofSettledReports_56PercentWereAnswered_andTheReporterHeard() {
        List<Lifecycle> settled = settled();

        assertThat(share(settled, Outcome.ANSWERED)).isCloseTo(56, within(1.5));
        assertThat(100.0 * settled.stream().filter(Lifecycle::told).count() / settled.size())
                .isCloseTo(56, within(1.5));
        assertThat(share(settled, Outcome.UNANSWERED)).isCloseTo(27, within(1.5));
        assertThat(Outcome.values()).allMatch(outcome -> share(settled, outcome) > 0);
    }

    @Test
    void nothingHappensAfterThePlan_orInTheWrongOrder_andTheNewestAreStillAtWork() {
        var end = THREE_YEARS.until().plusDays(1).atStartOfDay(Calendar.ZONE).toInstant();
        for (int i = 0; i < LIFECYCLES.size(); i++) {
            List<Lifecycle.Step> steps = LIFECYCLES.get(i).steps();
            assertThat(steps)
                    .isSortedAccordingTo(java.util.Comparator.comparing(Lifecycle.Step::at))
                    .allMatch(step -> !step.at().isAfter(end));
            if (!steps.isEmpty()) {
                assertThat(steps.getFirst().at()).isAfter(REPORTS.get(i).recordedAt());
            }
        }
        long open = LIFECYCLES.stream().filter(LifecyclesTest::open).count();
        assertThat(open).isBetween(15L, 60L);
    }

    @Test
    void thereAreLateAnswers_threeParties_questions_reopenedCases_causesAndRatings() {
        Map<String, Long> types = LIFECYCLES.stream()
                .flatMap(lifecycle -> lifecycle.steps().stream())
                .collect(Collectors.groupingBy(
                        step -> String.valueOf(step.command().get("type")), Collectors.counting()));

        assertThat(types)
                .containsKeys("ask", "answer", "hold", "resume", "reopen", "rating", "agreement", "withdrawal", "link");
        assertThat(types.get("rootCauses")).isGreaterThan(80);
        assertThat(LIFECYCLES).anyMatch(lifecycle -> count(lifecycle, "account") >= 3);
        assertThat(LIFECYCLES.stream().filter(LifecyclesTest::late).count()).isBetween(30L, 150L);
    }

    private static boolean late(Lifecycle lifecycle) {
        return lifecycle.steps().stream()
                .filter(step -> "route".equals(step.command().get("type")))
                .findFirst()
                .map(routed -> lifecycle.steps().stream()
                        .filter(step -> "account".equals(step.command().get("type")))
                        .anyMatch(
                                step -> Duration.between(routed.at(), step.at()).toDays() > 42))
                .orElse(false);
    }

    private static boolean open(Lifecycle lifecycle) {
        String last = lifecycle.steps().isEmpty()
                ? ""
                : String.valueOf(lifecycle.steps().getLast().command().get("type"));
        return !List.of("close", "reject", "transfer", "link").contains(last);
    }

    private static long count(Lifecycle lifecycle, String type) {
        return lifecycle.steps().stream()
                .filter(step -> type.equals(step.command().get("type")))
                .count();
    }

    private static double share(List<Lifecycle> some, Outcome outcome) {
        return 100.0
                * some.stream()
                        .filter(lifecycle -> lifecycle.outcome() == outcome)
                        .count()
                / some.size();
    }

    private static List<Lifecycle> settled() {
        var before =
                THREE_YEARS.until().minusWeeks(20).atStartOfDay(Calendar.ZONE).toInstant();
        List<Lifecycle> settled = new ArrayList<>();
        for (int i = 0; i < REPORTS.size(); i++) {
            if (REPORTS.get(i).recordedAt().isBefore(before)) {
                settled.add(LIFECYCLES.get(i));
            }
        }
        return settled;
    }

    private static List<SeededReport> reports() {
        List<SeededReport> reports = new ArrayList<>();
        new Generator(THREE_YEARS, Region.shipped()).forEach(reports::add);
        return reports;
    }

    private static List<Lifecycle> lifecycles() {
        Lifecycles lifecycles = new Lifecycles(THREE_YEARS);
        return REPORTS.stream().map(lifecycles::of).toList();
    }
}
