package nl.tim.analysis.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.signal.ScanOutcome.Found;
import nl.tim.analysis.signal.ScanOutcome.News;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.web.Wording;
import nl.tim.look.Languages;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.statistics.engine.Course.State;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.SeriesKind;
import org.junit.jupiter.api.Test;

/** What is planted in the reports of {@code tim seed --years 3} is found, and named. */
class SignalScanTest {

    /** The first day that is in no complete week. */
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 16);

    private final SeededRegion seeded = new SeededRegion(1, LocalDate.of(2026, 11, 21));
    private final MemorySignalLog log = new MemorySignalLog();
    private final SignalScan scan = new SignalScan(seeded, seeded, log, seeded.clock());

    @Test
    void whatIsPlantedIsFound_andNamedInTheSentence() {
        ScanOutcome outcome = scan.run();

        Found shifted = found(outcome, SeriesKey.boundaryType("HOSP", "VVT", "MED"));
        assertThat(ChronoUnit.DAYS.between(
                        seeded.planted.shiftFrom(), shifted.signal().onset()))
                .isBetween(-31L, 92L);
        assertThat(shifted.course().state()).isEqualTo(State.GOES_ON);
        assertThat(sentence(shifted, "nl"))
                .startsWith("Sinds ")
                .contains(
                        "meldingen over Medicatieoverdracht van Ziekenhuizen en klinieken naar Verpleging",
                        "keer zo veel");
        assertThat(sentence(shifted, "en")).startsWith("Since ").contains("reports about");

        Found cluster = found(outcome, SeriesKey.pair("MEANDER", "GRZ-DE-DRAAI"));
        assertThat(cluster.signal().onset()).isBefore(seeded.planted.clusterUntil());
        assertThat(cluster.signal().until()).isAfter(seeded.planted.clusterFrom());
        assertThat(cluster.course().state()).isEqualTo(State.OVER);
        assertThat(cluster.course().returned())
                .isBetween(
                        seeded.planted.clusterFrom(),
                        seeded.planted.clusterUntil().plusWeeks(2));
        assertThat(sentence(cluster, "nl"))
                .startsWith("Van ")
                .contains(
                        "tussen Revalidatiehuis De Draai",
                        "en Meander Medisch Centrum",
                        "daarna was het weer zoals ervoor");
    }

    @Test
    void aSecondScanWritesNothing_andAScanFromNothingFindsTheSameIds() {
        scan.run();
        int written = log.written.size();

        assertThat(scan.run().signals()).isNotEmpty().extracting(Found::news).containsOnly(News.KNOWN);
        assertThat(log.written).hasSize(written);

        MemorySignalLog other = new MemorySignalLog();
        new SignalScan(seeded, seeded, other, seeded.clock()).run();
        assertThat(other.written)
                .extracting(SignalFact::eventId)
                .containsExactlyElementsOf(
                        log.written.stream().map(SignalFact::eventId).toList());
    }

    @Test
    void practicesCountAsTheirOrganisation_andUnknownOnesAsNobody() {
        Regions regions = new Regions(seeded);
        LocalDate monday = LocalDate.of(2026, 11, 2);
        regions.add(new WeekCount(SeriesKind.REGION, List.of(), monday, 3));
        regions.add(new WeekCount(SeriesKind.PAIR, List.of("ELDERS", "UMCU"), monday, 1));
        regions.add(new WeekCount(SeriesKind.PAIR, List.of("UMCU", practice()), monday, 1));
        regions.add(new WeekCount(SeriesKind.PAIR, List.of("UMCU", "REGIOZORGNU"), monday, 2));
        regions.add(new WeekCount(SeriesKind.PAIR, List.of("REGIOZORGNU", practice()), monday, 1));
        regions.add(new WeekCount(SeriesKind.CHANNEL, List.of("UNK"), monday, 1));

        var region = regions.region(LocalDate.of(2026, 11, 15)).orElseThrow();

        assertThat(region.weeks().count()).isEqualTo(1);
        assertThat(region.series()).singleElement().satisfies(pair -> {
            assertThat(pair.key()).isEqualTo(SeriesKey.pair("REGIOZORGNU", "UMCU"));
            assertThat(pair.reports(1)).containsExactly(3);
        });
        assertThat(regions.region(LocalDate.of(2026, 11, 8))).isEmpty();
    }

    @Test
    void whatIsNoLongerFoundIsLookedAt_untilItIsOver() {
        scan.run();
        assertThat(log.all()).allSatisfy(signal -> {
            boolean looked = !signal.seen().until().isBefore(MONDAY);
            boolean old = signal.latest().onset().isBefore(MONDAY.minusWeeks(104));
            assertThat(looked || old || signal.course().state() == State.OVER).isTrue();
        });
        assertThat(log.written).extracting(SignalFact::what).hasAtLeastOneElementOfType(SignalFact.Followed.class);
    }

    private String practice() {
        return seeded.all().stream()
                .filter(entry -> "REGIOZORGNU".equals(entry.parent()))
                .findFirst()
                .orElseThrow()
                .code();
    }

    private static Found found(ScanOutcome outcome, SeriesKey key) {
        return outcome.signals().stream()
                .filter(one -> one.signal().key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private String sentence(Found found, String language) {
        return new SignalSentences(new Labels(CodeLists.load(), seeded))
                .sentence(
                        found.signal(),
                        found.course(),
                        new Wording(Locale.of(language), Languages.messages("messages")));
    }
}
