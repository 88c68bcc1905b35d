package nl.tim.intake.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import nl.tim.schemas.codes.Label;
import org.jspecify.annotations.Nullable;

/** A small directory. */
public final class FixedDirectory implements Directory {

    public static final LocalDate RETIRED_AFTER = LocalDate.of(2026, 10, 31);

    private final List<DirectoryEntry> entries = new CopyOnWriteArrayList<>(List.of(
            organisation("UMCU", "Academisch Ziekenhuis", "HOSP", null),
            organisation("REGIOZORGNU", "Regiozorg Nu", "GP", null),
            organisation("VVTNOORD", "Zorggroep Noord", "NH", null),
            organisation("OUD", "Opgeheven Praktijk", "GP", RETIRED_AFTER),
            new DirectoryEntry("TZP-HART", null, new CarePathway(new Label("Hartfalen", "Heart failure"), "UMCU")),
            new DirectoryEntry(
                    "RTA-COPD",
                    null,
                    new Agreement(
                            "RTA",
                            new Label("COPD", "COPD"),
                            "REGIOZORGNU",
                            "2026.1",
                            null,
                            List.of(new Agreement.Clause(
                                    "verwijzing", new Label("Binnen een dag", "Within a day")))))));

    public volatile boolean loaded = true;

    private final AtomicLong changes = new AtomicLong();

    public void remove(String code) {
        entries.removeIf(entry -> entry.code().equals(code));
        changes.incrementAndGet();
    }

    public void add(String code, String name) {
        entries.add(organisation(code, name, "NH", null));
        changes.incrementAndGet();
    }

    @Override
    public long version() {
        return changes.get();
    }

    @Override
    public boolean isLoaded() {
        return loaded;
    }

    @Override
    public Optional<DirectoryEntry> find(String code) {
        return entries.stream().filter(entry -> entry.code().equals(code)).findFirst();
    }

    @Override
    public List<DirectoryEntry> all() {
        return entries;
    }

    private static DirectoryEntry organisation(String code, String name, String sector, @Nullable LocalDate validTo) {
        return new DirectoryEntry(code, validTo, new Organisation(name, "ORGANISATION", null, sector, "Utrecht", true));
    }
}
