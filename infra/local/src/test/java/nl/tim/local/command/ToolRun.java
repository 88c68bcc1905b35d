package nl.tim.local.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.function.BiFunction;
import nl.tim.local.output.Output;
import nl.tim.local.setting.Settings;
import picocli.CommandLine;

/** What a verb that needs no stack answered to its standard input. */
record ToolRun(int exitCode, String out, String err) {

    static ToolRun of(BiFunction<Context, InputStream, CommandLine> verb, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Output output = new Output(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                false,
                false);
        Context context = new Context(new Settings(Path.of("."), Map.of()), output, InstantSource.fixed(Instant.EPOCH));
        InputStream in = new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8));
        int exitCode = verb.apply(context, in)
                .setExecutionExceptionHandler(new Errors(context))
                .execute(arguments);
        return new ToolRun(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
