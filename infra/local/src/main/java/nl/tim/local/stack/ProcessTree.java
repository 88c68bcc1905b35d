package nl.tim.local.stack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A part's processes: what was recorded, and the children they have now. */
final class ProcessTree {

    private ProcessTree() {}

    /**
     * A process and all its descendants, the one that does the work first: a launcher's only purpose is its child, so
     * the process without children of its own leads.
     */
    static List<ProcessIdentity> of(ProcessIdentity root) {
        Set<ProcessIdentity> all = new LinkedHashSet<>(List.of(root));
        root.find().stream()
                .flatMap(ProcessHandle::descendants)
                .forEach(child -> identify(child).ifPresent(all::add));
        return List.copyOf(all).reversed();
    }

    /** Those of the recorded processes that live, with whatever they have started since. */
    static List<ProcessIdentity> alive(List<ProcessIdentity> recorded) {
        return recorded.stream()
                .filter(ProcessIdentity::isAlive)
                .flatMap(process -> Stream.concat(Stream.of(process), descendants(process)))
                .distinct()
                .toList();
    }

    private static Stream<ProcessIdentity> descendants(ProcessIdentity process) {
        return process.find().stream()
                .flatMap(ProcessHandle::descendants)
                .map(ProcessTree::identify)
                .flatMap(Optional::stream);
    }

    private static Optional<ProcessIdentity> identify(ProcessHandle handle) {
        return ProcessIdentity.of(handle.pid());
    }
}
