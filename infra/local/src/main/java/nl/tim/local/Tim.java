package nl.tim.local;

import java.nio.file.Path;
import java.time.InstantSource;
import nl.tim.local.command.Context;
import nl.tim.local.command.Verbs;
import nl.tim.local.output.Output;
import nl.tim.local.setting.Settings;

/** Where the {@code tim} script enters; the checkout is the system property {@code tim.repository}. */
public final class Tim {

    private Tim() {}

    /** Runs one verb and ends the JVM with its exit code. */
    public static void main(String[] arguments) {
        Path repository = Path.of(System.getProperty("tim.repository", "."));
        Context context =
                new Context(new Settings(repository, System.getenv()), Output.ofProcess(), InstantSource.system());
        System.exit(Verbs.commandLine(context).execute(arguments));
    }
}
