package nl.tim.analysis.job;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import nl.tim.analysis.vault.KeyCensus;
import nl.tim.analysis.vault.KeyWrapping;
import nl.tim.analysis.vault.Retention;

/** Looks at the keys, renews the one that wraps them, and lets those die whose time has come. */
final class KeysJob implements Job {
    private static final List<String> WORK = List.of("show", "rotate", "retire", "sweep");

    private final KeyWrapping wrapping;
    private final Retention retention;

    KeysJob(KeyWrapping wrapping, Retention retention) {
        this.wrapping = wrapping;
        this.retention = retention;
    }

    static void check(JobArguments arguments) {
        arguments.allow();
        if (arguments.words().size() != 1 || !WORK.contains(arguments.words().getFirst())) {
            throw new UsageException("Say what to do: " + String.join(", ", WORK));
        }
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        return switch (arguments.words().getFirst()) {
            case "rotate" -> rotate(out::println);
            case "retire" -> retire(out::println);
            case "sweep" -> {
                Retention.Buried buried = retention.run(true);
                out.println("%d identities past their term and %d unused keys erased"
                        .formatted(buried.identities(), buried.orphans()));
                yield ExitCode.OK;
            }
            default -> {
                out.println(line(wrapping.census()));
                yield ExitCode.OK;
            }
        };
    }

    /** A rotation that was interrupted after its key was made goes on with that key. */
    private ExitCode rotate(Consumer<String> out) {
        KeyCensus before = wrapping.census();
        if (before.keks() == 1) {
            wrapping.renewKek();
            out.accept("A new key wraps from now on");
        } else {
            out.accept("Going on with the newest of " + before.keks() + " keys");
        }
        out.accept(wrapping.wrapOlder() + " data keys wrapped anew");
        KeyCensus after = wrapping.census();
        out.accept(line(after));
        if (after.older() > 0) {
            out.accept("Run it again: somebody still wraps with an older key");
            return ExitCode.DIFFERENCES;
        }
        out.accept("When every service has seen the new keyset: ./tim keys retire");
        return ExitCode.OK;
    }

    private ExitCode retire(Consumer<String> out) {
        KeyCensus census = wrapping.census();
        out.accept(line(census));
        if (census.keks() == 1) {
            out.accept("There is no older key");
            return ExitCode.OK;
        }
        if (census.older() > 0) {
            out.accept("Refused: they would be lost. First: ./tim keys rotate");
            return ExitCode.DIFFERENCES;
        }
        wrapping.dropOlderKeks();
        out.accept("Older keys destroyed; copies of the key topic of before open nothing any more");
        return ExitCode.OK;
    }

    private static String line(KeyCensus census) {
        return "%d data keys live, %d of them wrapped by an older key; the keyset holds %d keys"
                .formatted(census.live(), census.older(), census.keks());
    }
}
