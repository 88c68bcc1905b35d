package nl.tim.analysis.testing;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import nl.tim.schemas.event.IncidentEvent;

/** Reports as a region could have sent them, by chance and always the same but for ids; every third is coded by an analyst. */
public final class SampleRegion {

    /** A word that some of the reports have. */
    public static final String WORD = "metoprolol";

    private static final List<String> TEXTS = List.of(
            "De ontslagbrief kwam pas na elf dagen binnen. De dosering van metoprolol was gehalveerd, maar dat stond niet in "
                    + "het bericht aan de apotheek. [PERSOON-1] belde zelf omdat de oude rol nog werd geleverd.",
            "Bij terugkeer ontbrak het actuele medicatieoverzicht. De wijkverpleging werkte twee dagen zonder toedienlijst. "
                    + "Overleg met [PERSOON-1] van de dienstapotheek gaf pas na 48 uur duidelijkheid.",
            "De verwijzing naar cardiologie is verstuurd maar nooit aangekomen. Patiënt belde na zes weken op [TELEFOON-1].",
            "Kritieke uitslag (kalium 6,4) werd op vrijdagavond gemaild en niet doorgebeld; de spoedpost zag haar op zondag.",
            "Overdracht naar het verpleeghuis zonder wondbeleid. De drain zat er nog in en niemand wist tot wanneer.",
            "Tegen de afspraak in ingestuurd door de waarnemer: het formulier met behandelgrenzen was niet te zien.");
    private static final List<String> SECTORS =
            List.of("HOSP", "GP", "HOSP", "GP", "HC", "NH", "PHARM", "GPOOH", "LAB", "STAY");
    private static final List<String> TYPES = List.of("MED", "MED", "INF", "DIS", "DIA", "REF", "RES", "PAL");
    private static final List<String> HARMS = List.of("H0", "H1", "H1", "H2", "H3", "H4", "HU");

    private final Random random = new Random(20261122);
    private final Reports reports;

    /** Seals as these reports are sealed. */
    public SampleRegion(Reports reports) {
        this.reports = reports;
    }

    /** The events of so many incidents, in the order of the log. */
    public List<IncidentEvent> events(int incidents) {
        List<IncidentEvent> events = new ArrayList<>();
        for (int i = 0; i < incidents; i++) {
            UUID id = UUID.randomUUID();
            events.add(report(id));
            if (i % 3 == 0) {
                events.add(reports.classify(id, 1, pick(HARMS)));
            }
            if (i % 5 == 0) {
                events.add(reports.supplement(id, "De nieuwe brief is er inmiddels; de lijst klopt nu."));
            }
        }
        return events;
    }

    private IncidentEvent report(UUID id) {
        LocalDate occurred = LocalDate.now(ZoneOffset.UTC).minusDays(random.nextInt(60));
        return reports.report(
                id,
                pick(TEXTS),
                report -> report.setFromSector(pick(SECTORS))
                        .setToSector(pick(SECTORS))
                        .setType(pick(TYPES))
                        .setSubType(null)
                        .setHarm(pick(HARMS))
                        .setOccurredOn(occurred)
                        .setOccurredPrecision("DAY"));
    }

    private String pick(List<String> some) {
        return some.get(random.nextInt(some.size()));
    }
}
