package nl.tim.local.command;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.Callable;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Profile;
import nl.tim.deidentify.jsonl.DeidentifyLines;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.output.Colour;
import nl.tim.local.output.Counter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim deidentify}. */
@Command(
        name = "deidentify",
        description = {
            "Find and replace what identifies people in Dutch texts: JSON lines in, JSON lines out.",
            "Reads {\"id\",\"text\",\"patient\"?}; the patient has first_names, initials and surname. Writes"
                    + " {\"id\",\"predicted\":[{\"start\",\"end\",\"tag\"}],\"redacted\"}; offsets count code points from 0, the end is not"
                    + " part of the span. Needs no running stack.",
            "A line that cannot be read is told with its number and left out; the exit code is then 1."
        })
final class DeidentifyVerb implements Callable<Integer> {

    private static final int BUFFER = 1 << 16;
    private static final int REFUSALS_SHOWN = 20;

    private final Context context;
    private final InputStream in;

    @Option(
            names = "--profile",
            paramLabel = "analyst|release",
            description = "For whom: analyst keeps institutions, towns and dates other than of birth; release covers"
                    + " everything (default).")
    private Profile profile = Profile.RELEASE;

    DeidentifyVerb(Context context, InputStream in) {
        this.context = context;
        this.in = in;
    }

    static CommandLine commandLine(Context context, InputStream in) {
        return new CommandLine(new DeidentifyVerb(context, in)).setCaseInsensitiveEnumValuesAllowed(true);
    }

    @Override
    public Integer call() throws Exception {
        DeidentifyLines lines = new DeidentifyLines(Deidentifier.standard(), profile);
        OutputStream out = new BufferedOutputStream(context.output().answer(), BUFFER);
        long refused;
        try (Counter counter = new Counter(context.output(), "texts", System::nanoTime)) {
            refused = lines.run(in, out, new Telling(counter));
        }
        if (refused == 0) {
            return ExitCode.OK;
        }
        context.output().progress(bad() + refused + (refused == 1 ? " line was" : " lines were") + " left out");
        return ExitCode.FAILED;
    }

    private String bad() {
        return context.output().paint(Colour.BAD, "tim: ");
    }

    private final class Telling implements DeidentifyLines.Listener {

        private final Counter counter;
        private int told;

        Telling(Counter counter) {
            this.counter = counter;
        }

        @Override
        public void read(long lines) {
            counter.at(lines);
        }

        @Override
        public void refused(long line, String reason) {
            told++;
            if (told <= REFUSALS_SHOWN) {
                counter.close();
                context.output().progress(bad() + "line " + line + " " + reason);
            }
        }
    }
}
