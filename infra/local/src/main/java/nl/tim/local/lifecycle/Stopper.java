package nl.tim.local.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.tim.local.output.Progress;
import nl.tim.local.stack.LocalElasticsearch;
import nl.tim.local.stack.LocalIdentity;
import nl.tim.local.stack.LocalKafka;
import nl.tim.local.stack.PartProcess;
import nl.tim.local.stack.PartProcess.Ending;

/** Stops the whole stack: who writes first, who keeps what was written last. */
public final class Stopper {

    private static final List<List<String>> ORDER = List.of(
            List.of(Stack.INTAKE, Stack.ANALYSIS, LocalIdentity.NAME),
            List.of(LocalElasticsearch.NAME),
            List.of(LocalKafka.NAME));

    private final Stack stack;
    private final Progress progress;

    /** Stops nothing yet. */
    public Stopper(Stack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /** Stops every part, those of one kind at once; returns how they ended. */
    public Set<Ending> stop() {
        Set<Ending> endings = EnumSet.noneOf(Ending.class);
        for (List<String> together : ORDER) {
            endings.addAll(together.parallelStream().map(this::stop).collect(Collectors.toSet()));
        }
        return endings;
    }

    private Ending stop(String name) {
        PartProcess process = stack.process(name);
        if (process.running().isEmpty()) {
            // Remains of it, without the server itself, end here too.
            return process.stop();
        }
        progress.step(name, "stopping");
        Ending ending = process.stop();
        progress.done(name, ending == Ending.KILLED ? "killed: it did not end when asked," : "stopped");
        return ending;
    }
}
