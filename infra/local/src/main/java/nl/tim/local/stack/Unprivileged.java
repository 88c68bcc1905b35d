package nl.tim.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The user that runs what refuses to run as root. */
public final class Unprivileged {

    /** Exists on every Linux. */
    public static final String USER = "nobody";

    private Unprivileged() {}

    /** Returns whether this JVM runs as root. */
    public static boolean neededHere() {
        return "root".equals(System.getProperty("user.name"));
    }

    /**
     * What to put before a command so that {@link #USER} runs it.
     *
     * @throws PartFailedException if the machine has no tool for it
     */
    public static List<String> prefix() {
        if (Programs.find("setpriv").isPresent()) {
            return List.of("setpriv", "--reuid=" + USER, "--regid=" + group(), "--clear-groups", "--");
        }
        if (Programs.find("runuser").isPresent()) {
            return List.of("runuser", "-u", USER, "--");
        }
        throw new PartFailedException(
                LocalElasticsearch.NAME,
                "refuses to run as root, and this machine has neither setpriv nor runuser (package util-linux)."
                        + " Install it, or run ./tim as an ordinary user",
                List.of());
    }

    /** Returns whether {@link #USER} can read this file, or enter this folder. */
    public static boolean canUse(Path path) {
        List<String> line = new ArrayList<>(prefix());
        line.addAll(List.of("test", Files.isDirectory(path) ? "-x" : "-r", path.toString()));
        return run(line).ok();
    }

    /** Gives a folder, not what is in it, to {@link #USER}. */
    static void giveAway(Path folder) throws IOException {
        Files.setOwner(
                folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
    }

    /** Its name differs between distributions. */
    private static String group() {
        return run(List.of("id", "-g", USER)).output();
    }

    private static Answer run(List<String> line) {
        try {
            Process process = new ProcessBuilder(line)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String output =
                    new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            return new Answer(process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0, output.strip());
        } catch (IOException absent) {
            return new Answer(false, "");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return new Answer(false, "");
        }
    }

    private record Answer(boolean ok, String output) {}
}
