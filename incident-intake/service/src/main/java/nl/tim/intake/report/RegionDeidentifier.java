package nl.tim.intake.report;

import java.util.List;
import nl.tim.deidentify.Deidentifier;
import nl.tim.intake.directory.Directory;
import nl.tim.intake.directory.Organisation;

/**
 * De-identifies with the names of the region's organisations as the directory has them now, retired ones too: old names live on in
 * texts. Safe for use by many threads; the first caller after a change of the directory makes the new one, in a few milliseconds.
 */
public final class RegionDeidentifier {

    private final Deidentifier general;
    private final Directory directory;
    private volatile Known known;

    private record Known(long version, Deidentifier deidentifier) {}

    /** Of a de-identifier that knows no region, and the region's directory. */
    public RegionDeidentifier(Deidentifier general, Directory directory) {
        this.general = general;
        this.directory = directory;
        this.known = read();
    }

    /** The one that knows the directory as it is now; take a new one for each report. */
    public Deidentifier current() {
        if (known.version() != directory.version()) {
            refresh();
        }
        return known.deidentifier();
    }

    private synchronized void refresh() {
        if (known.version() != directory.version()) {
            known = read();
        }
    }

    private Known read() {
        long version = directory.version();
        List<String> names = directory.all().stream()
                .map(entry -> entry.content() instanceof Organisation organisation ? organisation.name() : "")
                .filter(name -> !name.isBlank())
                .toList();
        return new Known(version, general.withOrganisations(names));
    }
}
