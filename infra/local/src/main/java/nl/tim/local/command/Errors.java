package nl.tim.local.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.outcome.TimException;
import nl.tim.local.output.Colour;
import nl.tim.local.stack.PartFailedException;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Turns what went wrong into a message, an exit code and, for scripts, one JSON object on standard output. */
final class Errors implements IExecutionExceptionHandler {

    private final Context context;

    Errors(Context context) {
        this.context = context;
    }

    @Override
    public int handleExecutionException(Exception failed, CommandLine line, ParseResult parsed) {
        Told told = told(failed);
        context.output().progress(context.output().paint(Colour.BAD, "tim: ") + told.message());
        told.details().forEach(detail -> context.output().progress("    " + detail));
        if (parsed.originalArgs().contains("--json")) {
            Map<String, Object> answer = new LinkedHashMap<>();
            answer.put("error", told.message());
            answer.put("exitCode", told.exitCode());
            context.output().json(answer);
        }
        return told.exitCode();
    }

    /** A command line that cannot be understood. */
    static int usage(ParameterException wrong, String[] arguments) {
        CommandLine line = wrong.getCommandLine();
        line.getErr().println("tim: " + wrong.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(wrong, line.getErr())) {
            line.getErr().println("Try 'tim help" + verb(line) + "'.");
        }
        return ExitCode.USAGE;
    }

    private static String verb(CommandLine line) {
        return line.getParent() == null ? "" : " " + line.getCommandName();
    }

    private static Told told(Exception failed) {
        return switch (failed) {
            case TimException known -> new Told(known.exitCode(), String.valueOf(known.getMessage()), known.details());
            case PartFailedException part ->
                new Told(ExitCode.NOT_RUNNING, part.part() + " " + part.getMessage() + ".", part.logEnd());
            case FileSystemException file -> new Told(ExitCode.FAILED, file.getFile() + ": " + reason(file), List.of());
            case UncheckedIOException file when file.getCause() instanceof FileSystemException cause -> told(cause);
            case IOException io -> new Told(ExitCode.FAILED, io.toString(), List.of());
            default -> unexpected(failed);
        };
    }

    private static String reason(FileSystemException file) {
        String reason = file.getReason();
        return reason == null ? file.getClass().getSimpleName() : reason;
    }

    /** A fault of ours: say where, so that it can be reported. */
    private static Told unexpected(Exception fault) {
        List<String> where = java.util.Arrays.stream(fault.getStackTrace())
                .limit(8)
                .map(StackTraceElement::toString)
                .toList();
        return new Told(ExitCode.FAILED, "unexpected " + fault, where);
    }

    private record Told(int exitCode, String message, List<String> details) {}
}
