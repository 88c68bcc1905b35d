package nl.tim.local.lifecycle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.tim.local.stack.Programs;

/** Who listens on a port, as far as this user may know. */
final class PortOwner {

    private static final Pattern PROCESS = Pattern.compile("users:\\(\\(\"([^\"]+)\",pid=(\\d+)");

    private PortOwner() {}

    /** Program and process id; empty when {@code ss} is absent or does not tell. */
    static Optional<String> of(int port) {
        if (Programs.find("ss").isEmpty()) {
            return Optional.empty();
        }
        try {
            Process process = new ProcessBuilder("ss", "-Hltnp", "sport = :" + port)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            process.waitFor(2, TimeUnit.SECONDS);
            Matcher owner = PROCESS.matcher(answer);
            return owner.find() ? Optional.of(owner.group(1) + ", pid " + owner.group(2)) : Optional.empty();
        } catch (IOException absent) {
            return Optional.empty();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
