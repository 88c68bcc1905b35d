package nl.tim.analysis.search.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import nl.tim.analysis.search.Page.Piece;
import nl.tim.analysis.search.page.Passage.Look;
import nl.tim.analysis.search.page.Passage.Part;
import org.junit.jupiter.api.Test;

class PassageTest {

    private static final String LONG = "een twee drie vier vijf zes zeven acht negen tien ".repeat(20);

    @Test
    void tellsPlaceholdersFromWords() {
        assertThat(Passage.of("Belde [PERSOON-1] op [x] en [PERSOON]").parts())
                .containsExactly(
                        new Part("Belde ", Look.PLAIN),
                        new Part("[PERSOON-1]", Look.PLACEHOLDER),
                        new Part(" op [x] en [PERSOON]", Look.PLAIN));
    }

    @Test
    void showsWhatWasFound_alsoWhenItIsMarkup() {
        assertThat(Passage.of(List.of(new Piece("<b>", false), new Piece("pomp", true)))
                        .parts())
                .containsExactly(new Part("<b>", Look.PLAIN), new Part("pomp", Look.FOUND));
    }

    @Test
    void anExcerptIsTheWholeText_whenThatIsShort() {
        assertThat(text(Passage.excerpt(List.of(new Piece("Kort.", false)), 100)))
                .isEqualTo("Kort.");
    }

    @Test
    void anExcerptIsTheBeginning_whenNothingWasFound() {
        String excerpt = text(Passage.excerpt(List.of(new Piece(LONG, false)), 100));
        assertThat(excerpt).startsWith("een twee").endsWith(" …");
        assertThat(excerpt.length()).isBetween(60, 104);
    }

    @Test
    void anExcerptIsAroundTheFirstPlaceThatWasFound() {
        Passage excerpt = Passage.excerpt(
                List.of(new Piece(LONG, false), new Piece("pomp", true), new Piece(" " + LONG, false)), 100);
        assertThat(text(excerpt)).startsWith("… ").endsWith(" …").contains("tien pomp een");
        assertThat(excerpt.parts()).contains(new Part("pomp", Look.FOUND));
        assertThat(text(excerpt).length()).isBetween(60, 106);
    }

    private static String text(Passage passage) {
        return passage.parts().stream().map(Part::text).collect(Collectors.joining());
    }
}
