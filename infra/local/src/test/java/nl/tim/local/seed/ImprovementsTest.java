package nl.tim.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.tim.local.region.Region;
import nl.tim.schemas.directory.DirectoryEntry;
import org.junit.jupiter.api.Test;

class ImprovementsTest {

    private static final SeedPlan THREE_YEARS = SeedPlan.past(450, 3, 1, LocalDate.parse("2026-11-21"));
    private static final List<Improvement> IMPROVEMENTS = Improvements.of(THREE_YEARS);

    @Test
    void theSamePlan_givesTheSame_andAnotherSeedGivesOthers() {
        assertThat(Improvements.of(THREE_YEARS)).isEqualTo(IMPROVEMENTS);
        assertThat(Improvements.of(SeedPlan.past(450, 3, 2, THREE_YEARS.until())))
                .noneMatch(
                        other -> IMPROVEMENTS.stream().anyMatch(one -> one.id().equals(other.id())));
    }

    @Test
    void interventionsBeganInThePlan_andOrganisationsAreInTheDirectory() {
        var organisations =
                Region.shipped().stream().map(DirectoryEntry::getCode).toList();
        assertThat(IMPROVEMENTS).allSatisfy(one -> {
            assertThat(organisations).contains(String.valueOf(one.opening().get("organisation")));
            assertThat(one.commands())
                    .filteredOn(command -> command.containsKey("startsOn"))
                    .isNotEmpty()
                    .allMatch(command -> LocalDate.parse(String.valueOf(command.get("startsOn")))
                            .isBefore(THREE_YEARS.until()));
            assertThat(one.commands())
                    .filteredOn(command -> command.containsKey("organisation"))
                    .allMatch(command -> organisations.contains(String.valueOf(command.get("organisation"))));
        });
    }
}
