package nl.tim.analysis.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.FixedTable;
import nl.tim.analysis.export.Quarters;
import nl.tim.analysis.export.ShownTable;
import nl.tim.analysis.export.ShownTable.Shown;
import nl.tim.analysis.export.form.Naming;
import nl.tim.look.Languages;
import nl.tim.schemas.codes.CodeLists;
import org.junit.jupiter.api.Test;

class RankingTest {

    @Test
    void aMergedRestComesLast_andIsNeverNamedAsTheMost() {
        Content content = publicWith(table(
                FixedTable.TYPE_HARM,
                List.of(List.of("REF", "LAB", "INF"), List.of("MED"), List.of("DIS")),
                30,
                10,
                15));
        Ranking ranking = new Ranking(content);
        Naming naming = new Naming(CodeLists.load(), Languages.messages("messages", "nl/tim/analysis/web/messages"));

        assertThat(ranking.types())
                .extracting(Ranking.Ranked::codes)
                .containsExactly(List.of("DIS"), List.of("MED"), List.of("REF", "LAB", "INF"));
        assertThat(new Summary(content, naming, true, new ChartViews(content, naming, true), ranking).points())
                .flatExtracting(ReportView.Point::answers)
                .contains(
                        "De meeste meldingen gingen over: Ontslag en overplaatsing (15), daarna Medicatieoverdracht (10).");
    }

    private static ShownTable table(FixedTable table, List<List<String>> rows, int... totals) {
        List<Shown> numbers =
                Arrays.stream(totals).<Shown>mapToObj(Shown.Number::new).toList();
        return new ShownTable(
                table,
                rows,
                List.of(List.of("H1")),
                numbers.stream().map(List::of).toList(),
                numbers,
                List.of(),
                Optional.empty());
    }

    private static Content publicWith(ShownTable table) {
        return new Content(
                Audience.PUBLIC,
                Quarters.SNAPSHOT,
                List.of(table),
                List.of(),
                List.of(),
                null,
                List.of(),
                0,
                List.of(),
                List.of());
    }
}
