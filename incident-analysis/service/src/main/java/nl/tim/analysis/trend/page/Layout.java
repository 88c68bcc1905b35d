package nl.tim.analysis.trend.page;

import java.util.List;

/**
 * Where the parts of the heat map are, in its own units.
 *
 * @param columns number of columns without the total
 * @param rows number of rows without the total
 * @param longNames names of columns are those of sectors, which do not fit one line
 */
record Layout(int columns, int rows, boolean longNames) {

    static final int CELL_HEIGHT = 58;

    private static final int GAP = 2;
    private static final int LINE = 22;
    private static final int SHORT_LINE = 17;
    private static final int FEW = 7;

    /** Many names that are long are written at a slant. */
    boolean slanted() {
        return longNames && columns > FEW;
    }

    int cellWidth() {
        if (slanted()) {
            return 64;
        }
        return longNames ? 150 : 104;
    }

    int left() {
        return 225;
    }

    int top() {
        if (slanted()) {
            return 150;
        }
        return longNames ? 68 : 44;
    }

    int x(int column) {
        return left() + column * cellWidth();
    }

    int y(int row) {
        return top() + row * CELL_HEIGHT;
    }

    /** Of the cell itself, without the gap to the next. */
    int inner(int size) {
        return size - GAP;
    }

    /** The total stands a little apart. */
    int totalX() {
        return x(columns) + 10;
    }

    int totalY() {
        return y(rows) + 10;
    }

    int width() {
        return totalX() + cellWidth() + (slanted() ? 60 : 0);
    }

    int height() {
        return totalY() + CELL_HEIGHT;
    }

    String size() {
        return columns <= 3 ? "small" : columns <= 6 ? "medium" : columns <= 10 ? "large" : "huge";
    }

    /** One or two lines of about so many letters; what does not fit is cut, since the whole name is near. */
    static List<String> rowName(String name) {
        return lines(name, LINE);
    }

    /** The same for a column. */
    List<String> columnName(String name) {
        return slanted() ? List.of(cut(name, LINE)) : lines(name, SHORT_LINE);
    }

    private static List<String> lines(String name, int most) {
        if (name.length() <= most) {
            return List.of(name);
        }
        int space = name.lastIndexOf(' ', most);
        return space <= 0
                ? List.of(cut(name, most))
                : List.of(name.substring(0, space), cut(name.substring(space + 1), most));
    }

    private static String cut(String name, int most) {
        return name.length() <= most ? name : name.substring(0, most - 1).stripTrailing() + "…";
    }
}
