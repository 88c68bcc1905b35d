package nl.tim.local.doctor;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nl.tim.local.lifecycle.Stack;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.PartFailedException;
import nl.tim.local.stack.Programs;
import nl.tim.local.stack.Unprivileged;

/** Looks at the machine; changes nothing. */
public final class Doctor {

    private static final long MEGABYTE = 1024L * 1024;
    /** What the four parts take together when they are busy. */
    private static final long MEMORY_NEEDED = 2_500;

    private static final long DISK_NEEDED = 2_000;

    private Doctor() {}

    /** Everything that was looked at. */
    public static List<Finding> examine(Stack stack) {
        List<Finding> findings = new ArrayList<>();
        findings.add(java());
        findings.add(Maven.finding());
        findings.add(memory(stack));
        findings.add(disk(stack.home()));
        findings.add(home(stack.home()));
        findings.add(user());
        findings.add(sessions());
        findings.add(locale());
        findings.addAll(PortFindings.of(stack));
        return findings;
    }

    private static Finding java() {
        int version = Runtime.version().feature();
        String found = "JDK " + version + " in " + Programs.javaHome();
        return version == 25
                ? Finding.ok("java", found)
                : Finding.fail("java", found + "; TIM needs 25: set JAVA_HOME to one and use ./tim");
    }

    private static Finding memory(Stack stack) {
        long free = availableMegabytes();
        if (free < 0) {
            return Finding.ok("memory", "this system does not tell how much is free");
        }
        boolean runs =
                stack.processes().stream().anyMatch(process -> process.running().isPresent());
        String found = free + " MB available" + (runs ? " beside what runs" : "");
        return runs || free >= MEMORY_NEEDED
                ? Finding.ok("memory", found)
                : Finding.warn("memory", found + "; the stack takes up to " + MEMORY_NEEDED + " MB: close something");
    }

    private static long availableMegabytes() {
        try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
            return lines.filter(line -> line.startsWith("MemAvailable:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(-1);
        } catch (IOException otherSystem) {
            return -1;
        }
    }

    private static Finding disk(Home home) {
        try {
            long free = Files.getFileStore(existing(home.folder())).getUsableSpace() / MEGABYTE;
            String found = free + " MB free for " + home.folder();
            return free >= DISK_NEEDED
                    ? Finding.ok("disk", found)
                    : Finding.warn("disk", found + "; with less than 500 MB Elasticsearch stops writing");
        } catch (IOException unknown) {
            return Finding.warn("disk", "free space of " + home.folder() + " is unknown");
        }
    }

    private static Finding home(Home home) {
        Path existing = existing(home.folder());
        return Files.isWritable(existing)
                ? Finding.ok("files", home.folder().toString())
                : Finding.fail("files", "you may not write in " + existing + "; set TIM_HOME to a folder of your own");
    }

    private static Finding user() {
        String user = System.getProperty("user.name");
        if (!Unprivileged.neededHere()) {
            return Finding.ok("user", user);
        }
        try {
            Unprivileged.prefix();
        } catch (PartFailedException noTool) {
            return Finding.fail("user", "Elasticsearch " + noTool.getMessage());
        }
        return Unprivileged.canUse(Path.of(Programs.java()))
                ? Finding.ok("user", "root; Elasticsearch runs as " + Unprivileged.USER)
                : Finding.fail(
                        "user",
                        Unprivileged.USER + " would run Elasticsearch and cannot read " + Programs.javaHome()
                                + "; set JAVA_HOME to a JDK 25 that every user can read");
    }

    private static Finding sessions() {
        return Programs.find("setsid").isPresent() || Programs.find("perl").isPresent()
                ? Finding.ok("sessions", "parts run apart from the terminal")
                : Finding.warn("sessions", "neither setsid nor perl: Ctrl-C in this terminal may reach the parts");
    }

    private static Finding locale() {
        Charset console = Charset.forName(
                System.getProperty("stdout.encoding", Charset.defaultCharset().name()));
        return console.newEncoder().canEncode('ë')
                ? Finding.ok("locale", console.name())
                : Finding.warn("locale", console.name() + " cannot show every letter; set LC_ALL=C.UTF-8");
    }

    private static Path existing(Path folder) {
        Path existing = folder;
        while (!Files.exists(existing) && existing.getParent() != null) {
            existing = existing.getParent();
        }
        return existing;
    }
}
