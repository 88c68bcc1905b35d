package nl.tim.local.doctor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.local.stack.Programs;

/** The Maven that would build this. */
final class Maven {

    private static final Runtime.Version NEEDED = Runtime.Version.parse("3.8.7");
    private static final Pattern VERSION = Pattern.compile("Apache Maven (\\d+(?:\\.\\d+)*)");

    private Maven() {}

    static Finding finding() {
        if (Programs.find("mvn").isEmpty()) {
            return Finding.fail("maven", "mvn is not on the PATH; install Maven 3.8.7 or later");
        }
        String version = version();
        if (version.isEmpty()) {
            return Finding.warn("maven", "mvn does not tell its version");
        }
        return Runtime.Version.parse(version).compareTo(NEEDED) >= 0
                ? Finding.ok("maven", version)
                : Finding.fail("maven", version + " is too old; install 3.8.7 or later");
    }

    private static String version() {
        try {
            Process maven = new ProcessBuilder("mvn", "-v", "-B", "--no-transfer-progress")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String told = new String(maven.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            maven.waitFor(20, TimeUnit.SECONDS);
            Matcher version = VERSION.matcher(told);
            return version.find() ? version.group(1) : "";
        } catch (IOException absent) {
            return "";
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return "";
        }
    }
}
