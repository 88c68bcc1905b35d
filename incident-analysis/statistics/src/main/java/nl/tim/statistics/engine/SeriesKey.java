package nl.tim.statistics.engine;

import java.util.List;

/**
 * The name of a series: what its reports have in common.
 *
 * @param kind what the codes mean
 * @param codes as many as the kind has, none of them blank
 */
public record SeriesKey(SeriesKind kind, List<String> codes) {

    /** The series of all reports. */
    public static final SeriesKey REGION = new SeriesKey(SeriesKind.REGION, List.of());

    public SeriesKey {
        codes = List.copyOf(codes);
        if (codes.size() != kind.codes() || codes.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a series of kind " + kind + " has " + kind.codes() + " codes");
        }
    }

    /** Returns the series of one type at one boundary, which has a direction. */
    public static SeriesKey boundaryType(String from, String to, String type) {
        return new SeriesKey(SeriesKind.BOUNDARY_TYPE, List.of(from, to, type));
    }

    /** Returns the series of two organisations; their order does not matter. */
    public static SeriesKey pair(String one, String other) {
        boolean ordered = one.compareTo(other) <= 0;
        return new SeriesKey(SeriesKind.PAIR, ordered ? List.of(one, other) : List.of(other, one));
    }

    /** Returns the series of a kind with one code. */
    public static SeriesKey of(SeriesKind kind, String code) {
        return new SeriesKey(kind, List.of(code));
    }
}
