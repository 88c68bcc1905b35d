package nl.tim.analysis.casepage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.search.FixedDirectory;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;
import nl.tim.look.Languages;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermViewsTest {

    private static final CodeLists LISTS = CodeLists.load();
    private final TermViews views =
            new TermViews(new Names(new Labels(LISTS, FixedDirectory.ofTheSamples(), _ -> Optional.empty()), LISTS));
    private final Wording wording = new Wording(Locale.of("nl"), Languages.messages("messages"));

    /** The last day is Friday 4 December 2026; on 25 and 26 December nobody works. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "OPEN      | 2026-11-30 | none       | nog 4 werkdagen             | none",
                "OPEN      | 2026-12-03 | none       | nog 1 werkdag               | warn",
                "OPEN      | 2026-12-04 | none       | laatste dag                 | warn",
                "OVERDUE   | 2026-12-05 | none       | te laat                     | bad",
                "OVERDUE   | 2026-12-07 | none       | 1 werkdag te laat           | bad",
                "OVERDUE   | 2026-12-08 | none       | 2 werkdagen te laat         | bad",
                "OVERDUE   | 2026-12-28 | none       | 15 werkdagen te laat        | bad",
                "DONE_LATE | 2026-12-28 | 2026-12-08 | 2 werkdagen te laat gedaan  | none",
                "DONE      | 2026-12-28 | 2026-12-04 | gedaan                      | none",
                "PAUSED    | 2026-12-28 | none       | staat stil                  | none",
            })
    void aTermSaysHowLateItIs_inWorkingDays(
            Term.State state, LocalDate today, @Nullable LocalDate done, String expected, @Nullable String tone) {
        LocalDate due = LocalDate.parse("2026-12-04");
        Term term = new Term(Term.Kind.RESPONSE, "ORG-2", due.minusWeeks(6), due, done, state);

        TermView view = views.of(term, today.atTime(12, 0).atZone(Wording.ZONE).toInstant(), wording);

        assertThat(view)
                .isEqualTo(
                        new TermView("Reactie, Huisartsen Midden", "04-12-2026", expected, tone == null ? "" : tone));
    }
}
