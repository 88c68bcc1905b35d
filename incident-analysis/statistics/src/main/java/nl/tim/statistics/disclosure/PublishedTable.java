package nl.tim.statistics.disclosure;

import java.util.List;
import java.util.Optional;

/**
 * A table that the public may see.
 *
 * @param view which table, how coarse
 * @param figures what is printed
 */
public record PublishedTable(View view, Layout<Figure> figures) {

    /**
     * What is printed for one category, or a total.
     *
     * @param row a category of the rows, or empty for the total over them
     * @param column the same of the columns
     * @return empty when it is not printed, or only merged with others
     */
    public Optional<Figure> figure(String row, String column) {
        Layout.Place place = new Layout.Place(List.of(row), List.of(column));
        List<Layout.Place> places = Layout.of(view).figures().toList();
        int index = places.indexOf(place);
        return index < 0
                ? Optional.empty()
                : Optional.of(figures.figures().toList().get(index));
    }

    static PublishedTable of(View view, Cells cells) {
        return new PublishedTable(view, Layout.of(view).map(place -> Figure.of(cells.count(view, place))));
    }
}
