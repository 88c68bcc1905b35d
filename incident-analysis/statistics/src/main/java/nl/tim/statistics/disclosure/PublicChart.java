package nl.tim.statistics.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A line that the public may see. It is drawn from published figures only, never from counts, so it tells nothing that the tables do not.
 *
 * @param points zero or rounded, one for each period
 */
public record PublicChart(List<Integer> points) {

    /** Copies. */
    public PublicChart {
        points = List.copyOf(points);
    }

    /**
     * A category over time.
     *
     * @param row a category of the rows, or empty for the total over them
     * @param column the same of the columns
     * @return empty when a point is not published for this category alone, or is {@code *}: too few reports to show
     */
    public static Optional<PublicChart> of(
            Publication publication, TableShape shape, List<String> periods, String row, String column) {
        List<Integer> points = new ArrayList<>();
        for (String period : periods) {
            Optional<Figure> figure = publication.tables().stream()
                    .filter(table -> table.view().shape().equals(shape)
                            && table.view().period().equals(period))
                    .findFirst()
                    .flatMap(table -> table.figure(row, column));
            switch (figure.orElseGet(Figure.Small::new)) {
                case Figure.Rounded shown -> points.add(shown.value());
                case Figure.Small hidden -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new PublicChart(points));
    }
}
