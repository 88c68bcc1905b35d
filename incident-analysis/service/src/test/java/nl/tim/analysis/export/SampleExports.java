package nl.tim.analysis.export;

import java.nio.file.Path;
import java.util.List;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.release.ExportStore;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.export.release.TestForms;
import nl.tim.statistics.disclosure.Policy;

/** A folder with releases, for tests of what shows them. */
public final class SampleExports {

    private SampleExports() {}

    /** Releases a generated quarter for both audiences. */
    public static ExportStore in(Path folder, Naming naming) {
        ExportStore store = new ExportStore(folder);
        Releases releases = releases(store, naming);
        Snapshot frozen = releases.freeze(Quarters.QUARTER, null, Quarters.NOW, _ -> {});
        for (Audience audience : Audience.values()) {
            Edition edition = Edition.of(audience);
            Proposal proposal = releases.propose(frozen, edition, "analyst-1", List.of(), Quarters.NOW);
            Manifest made = releases.approve(frozen, edition, "analyst-2", proposal.at());
            assert made.version() == 1;
        }
        return store;
    }

    /** Releases from a generated log, told to nobody. */
    public static Releases releases(ExportStore store, Naming naming) {
        return new Releases(
                Quarters.freezing(new LogWithExemplars(Quarters.log()), 1000),
                new Contents(Quarters.LISTS, Policy.STANDARD),
                TestForms.all(naming),
                _ -> {},
                store,
                "test");
    }

    /** Organisations that reported. */
    public static Directory directory() {
        return Quarters.DIRECTORY;
    }
}
