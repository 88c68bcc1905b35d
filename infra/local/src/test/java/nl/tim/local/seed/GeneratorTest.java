package nl.tim.local.seed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.tim.local.region.Region;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.directory.Organisation;
import org.junit.jupiter.api.Test;

class GeneratorTest {

    private static final LocalDate UNTIL = LocalDate.of(2026, 10, 31);
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final Shares SHARES = SeedFiles.shares();
    private static final Generator LARGE_GENERATOR = generator(4_000, 3, 7);
    private static final List<SeededReport> LARGE = list(LARGE_GENERATOR);
    private static final Pattern IDENTIFYING = Pattern.compile(
            "06-123456\\d\\d|030-1234\\d{3}|9999\\d{5}|0000\\d{4}|@example\\.nl|(?i:dr|dokter|mevr|mw|mevrouw|meneer|dhr|dhr\\.|dr\\.|mevr\\.)\\.? (?:\\w\\. )?(?:Van |De )?(?:"
                    + String.join("|", SeedFiles.words().getOrDefault("achternaam", List.of()))
                    + ")");

    @Test
    void theSamePlanGivesTheSameReports_andAnotherSeedGivesOthers() {
        List<SeededReport> first = list(generator(200, 2, 5));

        assertThat(list(generator(200, 2, 5))).isEqualTo(first);
        assertThat(ids(list(generator(200, 2, 6)))).doesNotContainAnyElementsOf(ids(first));
    }

    @Test
    void noTwoOfAThousandTexts_shareMoreThanHalfOfTheirRunsOfFiveWords() {
        List<Set<String>> texts = list(generator(1_000, 0, 3)).stream()
                .map(GeneratorTest::narrative)
                .map(GeneratorTest::runsOfFive)
                .toList();

        for (int i = 0; i < texts.size(); i++) {
            for (int j = 0; j < i; j++) {
                Set<String> one = texts.get(i);
                Set<String> other = texts.get(j);
                long shared = one.stream().filter(other::contains).count();
                assertThat(shared)
                        .as("%s and %s", one, other)
                        .isLessThanOrEqualTo(Math.min(one.size(), other.size()) / 2);
            }
        }
    }

    @Test
    void mostReportersHadLoggedIn_andNobodyWhoIsAnonymous() {
        List<SeededReport> named = LARGE.stream()
                .filter(report ->
                        !String.valueOf(report.report().get("reporter")).contains("anonymous=true"))
                .toList();

        assertThat(LARGE)
                .filteredOn(report -> report.account() != null)
                .allMatch(named::contains)
                .anyMatch(report -> "melder-1".equals(report.account()));
        assertThat(100.0
                        * named.stream()
                                .filter(report -> report.account() != null)
                                .count()
                        / named.size())
                .isCloseTo(SHARES.loggedIn(), within(3.0));
    }

    @Test
    void aPeriodOfWeeks_isFilledEvenlyToo_andHidesNothing() {
        Generator weeks = new Generator(new SeedPlan(300, true, UNTIL.minusDays(20), UNTIL, 1), Region.shipped());

        assertThat(weeks.planted()).isEmpty();
        assertThat(list(weeks).stream().map(report -> day(report.recordedAt())).distinct())
                .hasSizeGreaterThan(15);
    }

    @Test
    void mainTypes_haveTheirShares_untilTheShift() {
        LocalDate shift = LARGE_GENERATOR.planted().orElseThrow().shiftFrom();
        List<Object> types = LARGE.stream()
                .filter(report -> day(report.recordedAt()).isBefore(shift))
                .map(report -> report.report().get("type"))
                .toList();
        SHARES.types()
                .forEach((type, percent) -> assertThat(
                                100.0 * types.stream().filter(type::equals).count() / types.size())
                        .as(type)
                        .isCloseTo(percent, within(3.0)));
    }

    @Test
    void organisationsThatAreReportedAbout_haveTheirShares() {
        Map<String, String> groups = groupsOfOrganisations();

        SHARES.counterparts()
                .forEach((group, percent) -> assertThat(
                                percent(report -> group.equals(groups.get(report.get("counterpartOrganisation")))))
                        .as(group)
                        .isCloseTo(percent, within(3.0)));
    }

    @Test
    void moreThanHalfHappensOutOfOfficeHours() {
        List<SeededReport> known = LARGE.stream()
                .filter(report -> report.report().containsKey("shift"))
                .toList();
        long outOfHours = known.stream()
                .filter(report -> "ANW".equals(report.report().get("shift")))
                .count();

        assertThat(100.0 * outOfHours / known.size()).isCloseTo(SHARES.outOfHours(), within(3.0));
    }

    @Test
    void aThirdOfTheTextsHoldsWhatIdentifies() {
        assertThat(percent(report -> IDENTIFYING
                        .matcher(String.valueOf(report.get("narrative")))
                        .find()))
                .isCloseTo(SHARES.identifying(), within(4.0));
    }

    @Test
    void moreComesInOnWorkingDays_inWinter_andLater() {
        assertThat(LARGE).isSortedAccordingTo(java.util.Comparator.comparing(SeededReport::recordedAt));
        assertThat(received(day -> day.getDayOfWeek().getValue() <= 5)).isGreaterThan(3_600);
        assertThat(received(day -> day.getMonthValue() == 1)).isGreaterThan(received(day -> day.getMonthValue() == 7));
        assertThat(received(day -> day.isAfter(UNTIL.minusYears(1))))
                .isGreaterThan(received(day -> day.isBefore(UNTIL.minusYears(2))));
        assertThat(LARGE)
                .allMatch(report -> !day(report.recordedAt()).isAfter(UNTIL)
                        && day(report.recordedAt()).isAfter(UNTIL.minusYears(3)));
    }

    @Test
    void theShiftIsThere_andLasts() {
        Planted planted = LARGE_GENERATOR.planted().orElseThrow();
        Predicate<SeededReport> cell = report -> "MED".equals(report.report().get("type"))
                && "HOSP".equals(group(String.valueOf(report.report().get("fromSector"))))
                && "VVT".equals(group(String.valueOf(report.report().get("toSector"))));
        long before = LARGE.stream()
                .filter(report -> day(report.recordedAt()).isBefore(planted.shiftFrom()))
                .count();
        long cellBefore = LARGE.stream()
                .filter(cell)
                .filter(report -> day(report.recordedAt()).isBefore(planted.shiftFrom()))
                .count();
        long cellAfter = LARGE.stream().filter(cell).count() - cellBefore;
        double shareBefore = (double) cellBefore / before;
        double shareAfter = (double) cellAfter / (LARGE.size() - before);

        assertThat(planted.shiftFrom()).isEqualTo(LocalDate.of(2025, 11, 1));
        assertThat(shareAfter / shareBefore).isBetween(2.5, 5.0);
    }

    @Test
    void theClusterIsThere_andPasses() {
        Planted planted = LARGE_GENERATOR.planted().orElseThrow();
        List<LocalDate> days = LARGE.stream()
                .filter(report -> "MEANDER".equals(report.report().get("counterpartOrganisation"))
                        && report.report().get("narrative") != null
                        && "STAY".equals(report.report().get("toSector"))
                        && "DIS".equals(report.report().get("type")))
                .map(report -> day(report.recordedAt()))
                .toList();
        long within = days.stream()
                .filter(day -> !day.isBefore(planted.clusterFrom()) && !day.isAfter(planted.clusterUntil()))
                .count();

        assertThat(planted.clusterReports()).isEqualTo(67);
        assertThat(within).isGreaterThanOrEqualTo(planted.clusterReports());
        assertThat(days.size() - within).isLessThan(planted.clusterReports() / 2);
    }

    @Test
    void nothingIsPlanted_inReportsThatComeInNow() {
        Generator now = generator(50, 0, 1);

        assertThat(now.planted()).isEmpty();
        assertThat(list(now))
                .hasSize(50)
                .allMatch(report -> day(report.recordedAt()).equals(UNTIL));
    }

    @Test
    void everyScenario_namesCodesThatExist_andFillsEveryPlace() {
        CodeLists lists = CodeLists.load();
        List<Scenario> scenarios = Generator.scenarios();

        assertThat(scenarios).hasSizeGreaterThanOrEqualTo(60);
        assertThat(scenarios)
                .extracting(Scenario::type)
                .containsAll(SHARES.types().keySet());
        assertThat(SHARES.types().keySet())
                .containsExactlyInAnyOrderElementsOf(lists.list("TIM-TYPE").codes().stream()
                        .filter(code -> code.parent() == null && !code.code().equals("UNK"))
                        .map(code -> code.code())
                        .toList());
        assertThat(scenarios).allSatisfy(scenario -> {
            assertThat(scenario.subType() == null || scenario.subType().startsWith(scenario.type() + "."))
                    .isTrue();
            assertThat(scenario.moments()).allMatch(lists.list("TIM-TRANSITION")::contains);
            assertThat(lists.list("TIM-CHANNEL").contains(scenario.channelUsed()))
                    .isTrue();
            assertThat(lists.list("TIM-CHANNEL").contains(scenario.channelExpected()))
                    .isTrue();
        });
        assertThat(LARGE).noneMatch(report -> narrative(report).matches("(?s).*[\\[\\]{}|].*"));
    }

    private static Generator generator(int incidents, int years, long seed) {
        SeedPlan plan =
                years == 0 ? SeedPlan.now(incidents, seed, UNTIL) : SeedPlan.past(incidents, years, seed, UNTIL);
        return new Generator(plan, Region.shipped());
    }

    private static List<SeededReport> list(Generator generator) {
        return StreamSupport.stream(generator.spliterator(), false).toList();
    }

    private static List<Object> ids(List<SeededReport> reports) {
        return reports.stream().<Object>map(SeededReport::incidentId).toList();
    }

    private static String narrative(SeededReport report) {
        return String.valueOf(report.report().get("narrative"));
    }

    private static double percent(Predicate<Map<String, Object>> which) {
        return 100.0 * LARGE.stream().map(SeededReport::report).filter(which).count() / LARGE.size();
    }

    private static long received(Predicate<LocalDate> on) {
        return LARGE.stream().map(report -> day(report.recordedAt())).filter(on).count();
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }

    private static String group(String sector) {
        return CodeLists.load()
                .list("TIM-SECTOR")
                .find(sector)
                .orElseThrow()
                .properties()
                .getOrDefault("group", "");
    }

    private static Map<String, String> groupsOfOrganisations() {
        return Region.shipped().stream()
                .filter(entry ->
                        entry.getEntry() instanceof Organisation organisation && organisation.getSector() != null)
                .collect(Collectors.toMap(
                        entry -> entry.getCode(), entry -> group(((Organisation) entry.getEntry()).getSector())));
    }

    private static Set<String> runsOfFive(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 5 <= words.size(); i++) {
            runs.add(String.join(" ", new ArrayList<>(words.subList(i, i + 5))));
        }
        return runs;
    }
}
