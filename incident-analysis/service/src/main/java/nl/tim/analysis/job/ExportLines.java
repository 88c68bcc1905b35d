package nl.tim.analysis.job;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Freezing;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an export prints, for people or as one JSON object. One thread. */
final class ExportLines {

    private final PrintStream out;
    private final InstantSource clock;
    private final boolean json;
    private Instant next = Instant.EPOCH;

    ExportLines(PrintStream out, InstantSource clock, boolean json) {
        this.out = out;
        this.clock = clock;
        this.json = json;
    }

    /** A line a second at most, and the last one. */
    void show(Freezing.Progress progress) {
        Instant now = clock.instant();
        if (!json && (!now.isBefore(next) || progress.slice() == progress.slices())) {
            out.println(ExportJob.progress(progress));
            next = now.plusSeconds(1);
        }
    }

    /** Somebody has to do the next step. */
    void waits(Snapshot frozen, Edition edition, boolean proposed) {
        String step = proposed ? "PROPOSED" : "FROZEN";
        if (json) {
            ObjectNode object = begin(step, frozen.quarter().name(), edition, frozen.version());
            ArrayNode exemplars = object.putArray("exemplars");
            frozen.exemplars().forEach(one -> exemplars.add(one.approval().toString()));
            out.println(object);
            return;
        }
        out.println("%s: %s for %s, version %d, %,d reports"
                .formatted(
                        proposed ? "Proposed" : "Frozen",
                        frozen.quarter().name(),
                        edition.path(),
                        frozen.version(),
                        frozen.read().reports()));
        if (edition.audience() == Audience.PUBLIC && !proposed) {
            frozen.exemplars().forEach(one -> out.println("  text that may be chosen: " + one.approval()));
        }
        out.println(
                proposed
                        ? "Somebody else releases it: on the page, or with --approved-by=ACCOUNT"
                        : "Nothing is released yet. Look at it on the page, or propose it with --prepared-by=ACCOUNT and"
                                + " let somebody else add --approved-by=ACCOUNT");
    }

    void released(Manifest made, Duration took) {
        if (json) {
            ObjectNode object = begin("RELEASED", made.quarter().name(), made.edition(), made.version());
            object.put("exportId", made.exportId().toString()).put("millis", took.toMillis());
            ArrayNode files = object.putArray("files");
            made.files()
                    .forEach(file -> files.addObject()
                            .put("name", file.name())
                            .put("size", file.size())
                            .put("sha256", file.sha256()));
            out.println(object);
            return;
        }
        out.println("Released %s for %s, version %d, in %.1f s"
                .formatted(made.quarter().name(), made.edition().path(), made.version(), took.toMillis() / 1000.0));
        made.files()
                .forEach(file -> out.println("  %-44s %,10d bytes  %s"
                        .formatted(file.name(), file.size(), file.sha256().substring(0, 12))));
    }

    private static ObjectNode begin(String step, String quarter, Edition edition, int version) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("step", step)
                .put("quarter", quarter)
                .put("audience", edition.audience().key())
                .put("edition", edition.path())
                .put("version", version);
    }
}
