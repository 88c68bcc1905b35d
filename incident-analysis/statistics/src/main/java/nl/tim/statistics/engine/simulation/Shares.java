package nl.tim.statistics.engine.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.tim.statistics.engine.SeriesKey;

/** How the reports of a made-up region are spread; plausible for the Netherlands, and nobody's real figures. */
final class Shares {

    static final Weighted<String> CHANNELS = Weighted.parse(
            "EDI_MEDSPE 21, ZD_REF 15, PHONE 13, LSP 10, POINT 9, EOV 7, LETTER 6, EDI_MEDLAB 5, SECMAIL 4,"
                    + " NONE 4, PORTAL 3, FAX 2, VERBAL 1");
    static final Weighted<String> PATHWAYS =
            Weighted.parse("- 62, TZP-HART 9, TZP-COPD 7, TZP-DM2 6, TZP-CVA 5, TZP-PALL 4, TZP-HEUP 4, TZP-DEM 3");
    static final Weighted<String> CAUSES = Weighted.parse(
            "HRC 17, OK 14, OP 13, HRV 12, OM 8, HRI 7, OC 6, TD 5, HKK 4, HRM 4, PRF 4, HRQ 2, X 2, TC 1, HSS 1");
    static final double ANALYSED = 0.4;
    static final double SECOND_CAUSE = 0.4;

    private static final Weighted<String> BOUNDARIES = Weighted.parse(
            "HOSP>GP 24, GP>HOSP 18, HOSP>VVT 13, VVT>HOSP 7, HOSP>PHARM 6, GP>VVT 5, VVT>GP 5, GP>PHARM 5,"
                    + " PHARM>GP 4, LAB>GP 3, GP>LAB 2, ACUTE>HOSP 2, HOSP>HOSP 2, GGZ>GP 2, GP>GGZ 1, ACUTE>GP 1");
    private static final Weighted<String> TYPES =
            Weighted.parse("INF 24, MED 22, DIS 13, REF 10, FUP 7, RES 6, ACC 5, DIA 5, COM 3, ICT 2, MAT 2, PAL 1");
    private static final Map<String, Weighted<String>> ORGANISATIONS = Map.of(
            "GP", Weighted.parse("GROEP1 4, GROEP2 3, GROEP3 2, HAP 1"),
            "HOSP", Weighted.parse("ZKH1 6, ZKH2 3, ZKH3 1"),
            "VVT", Weighted.parse("VVT1 4, VVT2 3, VVT3 2, VVT4 1"),
            "PHARM", Weighted.parse("APO1 2, APO2 1"),
            "LAB", Weighted.parse("LAB1 1"),
            "ACUTE", Weighted.parse("RAV1 1"),
            "GGZ", Weighted.parse("GGZ1 1"));

    private Shares() {}

    /**
     * A boundary with one type.
     *
     * @param share of all reports
     */
    record Place(String from, String to, String type, double share) {

        SeriesKey key() {
            return SeriesKey.boundaryType(from, to, type);
        }

        Weighted<String> senders() {
            return Objects.requireNonNull(ORGANISATIONS.get(from));
        }

        Weighted<String> receivers() {
            return Objects.requireNonNull(ORGANISATIONS.get(to));
        }
    }

    /** Returns all places, the busiest first. */
    static List<Place> places() {
        List<Place> places = new ArrayList<>();
        for (int b = 0; b < BOUNDARIES.items().size(); b++) {
            String[] boundary = BOUNDARIES.items().get(b).split(">", -1);
            for (int t = 0; t < TYPES.items().size(); t++) {
                double share = BOUNDARIES.share(b) * TYPES.share(t);
                places.add(new Place(boundary[0], boundary[1], TYPES.items().get(t), share));
            }
        }
        places.sort(Comparator.comparingDouble(Place::share).reversed());
        return places;
    }
}
