package nl.tim.analysis.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;

class ResponseRatesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    @Test
    void practicesAndOrganisationsOfAGroupAreCountedTogether_andSmallNumbersAreLeftOut() {
        var asked = Map.of("ORG-2", 6L, "PRACTICE-3", 4L, "ORG-0", 7L);
        var rates = rates(new Responses.Counts(50, 28, asked, Map.of("PRACTICE-3", 3L, "ORG-0", 1L)));

        assertThat(rates.told()).hasValue(56);
        assertThat(rates.sectors())
                .containsExactly(
                        new ResponseRates.Sector("GP", OptionalInt.of(70)),
                        new ResponseRates.Sector("OTHER", OptionalInt.empty()));
        assertThat(rates(new Responses.Counts(7, 7, Map.of(), Map.of())).told()).isEmpty();
    }

    @Test
    void theYearEndsBeforeTermsThatMayStillRun() {
        List<LocalDate> asked = new ArrayList<>();
        ResponseRates.of(
                (from, until) -> {
                    asked.addAll(List.of(from, until));
                    return new Responses.Counts(0, 0, Map.of(), Map.of());
                },
                FixedDirectory.ofTheSamples(),
                CodeLists.load(),
                TODAY);

        assertThat(asked).containsExactly(LocalDate.parse("2025-09-28"), LocalDate.parse("2026-09-27"));
    }

    private static ResponseRates rates(Responses.Counts counts) {
        return ResponseRates.of((_, _) -> counts, FixedDirectory.ofTheSamples(), CodeLists.load(), TODAY);
    }
}
