package nl.tim.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a command in a session of its own: the terminal's Ctrl-C does not reach it and closing the terminal does not
 * end it.
 */
final class Detached {

    private static final long LOG_LIMIT = 10L * 1024 * 1024;

    private Detached() {}

    /** Starts the command with no input and its output appended to the log; a log that grew large is put aside. */
    static Process start(Command command, Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> line = new ArrayList<>(newSession());
        line.addAll(command.line());
        ProcessBuilder process = command.toProcess();
        return process.command(line)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    /** Each of these replaces itself by the command, so that the process id stays the one that we started. */
    private static List<String> newSession() {
        if (Programs.find("setsid").isPresent()) {
            return List.of("setsid");
        }
        if (Programs.find("perl").isPresent()) {
            return List.of("perl", "-e", "use POSIX qw(setsid); setsid(); exec @ARGV or die");
        }
        return List.of("nohup");
    }
}
