package nl.tim.analysis.export;

import java.nio.file.Path;
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
        Releases releases = new Releases(
                Quarters.freezing(1000),
                new Contents(Quarters.LISTS, Policy.STANDARD),
                TestForms.all(naming),
                _ -> {},
                "test");
        for (Audience audience : Audience.values()) {
            releases.release(new Releases.Order(Quarters.QUARTER, audience, null), store, Quarters.NOW, _ -> {});
        }
        return store;
    }
}
