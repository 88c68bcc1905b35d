package nl.tim.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One process and no other: a pid alone may be given to somebody else's process once the first has ended.
 *
 * @param pid process id
 * @param birth when it was started, exact and independent of the wall clock where the system tells (Linux: boot id and
 *     clock ticks since boot), else its start instant
 */
public record ProcessIdentity(long pid, String birth) {

    private static final Path PROC = Path.of("/proc");
    /** Position of the start time in {@code /proc/<pid>/stat}, counted after the command's closing parenthesis. */
    private static final int START_TIME = 19;

    /** The identity of a living process; empty when there is none, or only its remains (a zombie). */
    public static Optional<ProcessIdentity> of(long pid) {
        return birthOf(pid).map(birth -> new ProcessIdentity(pid, birth));
    }

    /** The process, if it is this one and still runs. */
    public Optional<ProcessHandle> find() {
        return birthOf(pid).filter(birth::equals).flatMap(same -> ProcessHandle.of(pid));
    }

    /** Returns whether this process still runs. */
    public boolean isAlive() {
        return birthOf(pid).filter(birth::equals).isPresent();
    }

    private static Optional<String> birthOf(long pid) {
        Path stat = PROC.resolve(Long.toString(pid)).resolve("stat");
        if (!Files.isReadable(PROC.resolve("self/stat"))) {
            return ProcessHandle.of(pid)
                    .filter(ProcessHandle::isAlive)
                    .flatMap(process -> process.info().startInstant())
                    .map(Object::toString);
        }
        try {
            String line = Files.readString(stat);
            String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
            boolean ended = fields[0].equals("X") || fields[0].equals("Z") && isAlone(stat.resolveSibling("task"));
            return ended ? Optional.empty() : Optional.of(bootId() + ":" + fields[START_TIME]);
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /** Of a killed process the first thread ends first; its ports and files are held until the last one has ended. */
    private static boolean isAlone(Path threads) throws IOException {
        try (Stream<Path> listed = Files.list(threads)) {
            return listed.count() <= 1;
        }
    }

    private static String bootId() throws IOException {
        return Files.readString(PROC.resolve("sys/kernel/random/boot_id")).strip();
    }
}
