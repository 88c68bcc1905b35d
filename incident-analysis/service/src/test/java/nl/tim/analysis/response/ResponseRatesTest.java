package nl.tim.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Cases;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Status;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;

class ResponseRatesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

    @Test
    void practicesAndOrganisationsOfAGroupAreCountedTogether_andSmallNumbersAreLeftOut() {
        // Ten asked, eight answered after 10, 20 ... 80 days, six of them in time.
        List<Asked> asked = Stream.of(
                        IntStream.rangeClosed(1, 8)
                                .mapToObj(day ->
                                        new Asked(day < 7 ? "ORG-2" : "PRACTICE-3", OptionalInt.of(10 * day), day < 7)),
                        Stream.generate(() -> new Asked("PRACTICE-3", OptionalInt.empty(), false))
                                .limit(2),
                        Stream.generate(() -> new Asked("ORG-0", OptionalInt.of(1), true))
                                .limit(7))
                .flatMap(all -> all)
                .toList();
        var rates = rates(new Responses.Counts(50, 28, asked));

        assertThat(rates.told()).hasValue(56);
        assertThat(rates.sectors())
                .containsExactly(
                        new ResponseRates.Sector("GP", OptionalInt.of(80), OptionalInt.of(60), OptionalInt.of(45)),
                        new ResponseRates.Sector(
                                "OTHER", OptionalInt.empty(), OptionalInt.empty(), OptionalInt.empty()));
        assertThat(rates(new Responses.Counts(7, 7, List.of())).told()).isEmpty();
    }

    @Test
    void ofSevenAnswers_thereIsNoMedian() {
        List<Asked> asked = IntStream.range(0, 10)
                .mapToObj(one -> new Asked("ORG-2", one < 7 ? OptionalInt.of(one) : OptionalInt.empty(), one < 7))
                .toList();

        assertThat(rates(new Responses.Counts(10, 0, asked)).sectors())
                .containsExactly(
                        new ResponseRates.Sector("GP", OptionalInt.of(70), OptionalInt.of(70), OptionalInt.empty()));
    }

    @Test
    void theYearEndsBeforeTermsThatMayStillRun() {
        List<LocalDate> asked = new ArrayList<>();
        ResponseRates.of(
                (from, until, _) -> {
                    asked.addAll(List.of(from, until));
                    return new Responses.Counts(0, 0, List.of());
                },
                FixedDirectory.ofTheSamples(),
                CodeLists.load(),
                NOW);

        assertThat(asked).containsExactly(LocalDate.parse("2025-09-28"), LocalDate.parse("2026-09-27"));
    }

    @Test
    void whatWasAsked_isAnsweredOrNot_alsoWhenTheCaseEndedWithout() {
        Incident answered = Cases.in(Status.GEREAGEERD);
        Incident waiting = Cases.in(Status.UITGEZET);
        Instant now = Objects.requireNonNull(answered.updatedAt()).plus(Duration.ofDays(90));

        assertThat(Asked.in(answered, now)).containsExactly(new Asked("UMCU", OptionalInt.of(0), true));
        assertThat(Asked.in(waiting, now)).containsExactly(new Asked("UMCU", OptionalInt.empty(), false));
        assertThat(Asked.in(Cases.after(waiting, new Handling.Rejected("ANDERS", null)), now))
                .containsExactly(new Asked("UMCU", OptionalInt.empty(), false));
    }

    @Test
    void ratesAreCountedAgain_whenTheyAreNoLongerFresh() {
        var now = new AtomicReference<>(NOW);
        List<Instant> counted = new ArrayList<>();
        var kept = new KeptRates(
                at -> {
                    counted.add(at);
                    return rates(new Responses.Counts(0, 0, List.of()));
                },
                now::get);
        for (int minutes : List.of(0, 9, 2)) {
            now.set(now.get().plus(Duration.ofMinutes(minutes)));
            assertThat(kept.now().sectors()).isEmpty();
        }

        assertThat(counted).hasSize(2);
    }

    private static ResponseRates rates(Responses.Counts counts) {
        return ResponseRates.of((_, _, _) -> counts, FixedDirectory.ofTheSamples(), CodeLists.load(), NOW);
    }
}
