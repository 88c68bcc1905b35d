package nl.tim.local.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How much memory processes take. */
public final class Memory {

    private Memory() {}

    /** Resident bytes of all of them together; empty when the system does not tell. */
    public static OptionalLong resident(List<ProcessIdentity> processes) {
        long kilobytes = 0;
        for (ProcessIdentity process : processes) {
            OptionalLong one =
                    Files.exists(Path.of("/proc/self/status")) ? fromProc(process.pid()) : fromPs(process.pid());
            if (one.isEmpty()) {
                return one;
            }
            kilobytes += one.getAsLong();
        }
        return OptionalLong.of(kilobytes * 1024);
    }

    private static OptionalLong fromProc(long pid) {
        try (var lines = Files.lines(Path.of("/proc", Long.toString(pid), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst();
        } catch (IOException gone) {
            return OptionalLong.empty();
        }
    }

    private static OptionalLong fromPs(long pid) {
        try {
            Process ps = new ProcessBuilder("ps", "-o", "rss=", "-p", Long.toString(pid)).start();
            String answer = new String(ps.getInputStream().readAllBytes(), StandardCharsets.US_ASCII).strip();
            return answer.isEmpty() ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(answer));
        } catch (IOException | NumberFormatException absent) {
            return OptionalLong.empty();
        }
    }
}
