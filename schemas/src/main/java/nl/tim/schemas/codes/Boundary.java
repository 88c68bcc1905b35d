package nl.tim.schemas.codes;

import java.util.stream.Stream;

/** Derives the pair of sides (TIM-BOUNDARY) under which an incident is counted. Pure. */
public final class Boundary {

    private static final String MULTI = "MULTI";
    private static final String OTHER = "OTHER";

    private Boundary() {}

    /**
     * The boundary, the same in both directions. A sector counts under its own name where the list has such a pair, else
     * under the name of its group.
     *
     * @param fromSector TIM-SECTOR
     * @param toSector TIM-SECTOR
     * @param organisations number of different organisations involved, reporter's and counterpart's included; 3 or more is
     *     {@code MULTI} whatever the sectors
     * @return {@code OTHER} for every pair that the list does not name, unknown sectors among them
     */
    public static String of(String fromSector, String toSector, int organisations) {
        if (organisations >= 3) {
            return MULTI;
        }
        CodeLists lists = CodeLists.load();
        CodeList boundaries = lists.list("TIM-BOUNDARY");
        return pairs(lists.list("TIM-SECTOR"), fromSector, toSector)
                .filter(boundaries::contains)
                .findFirst()
                .orElse(OTHER);
    }

    /** Most specific first. Two of one sector are never told apart by its own name against its group's: no GP_GPOOH. */
    private static Stream<String> pairs(CodeList sectors, String fromSector, String toSector) {
        boolean same = fromSector.equals(toSector);
        return names(sectors, fromSector)
                .flatMap(from -> names(sectors, toSector)
                        .filter(to -> !same || to.equals(from))
                        .flatMap(to -> Stream.of(from + "_" + to, to + "_" + from)));
    }

    private static Stream<String> names(CodeList sectors, String sector) {
        Stream<String> group =
                sectors.find(sector).map(code -> code.properties().get("group")).stream();
        return Stream.concat(Stream.of(sector), group).distinct();
    }
}
