package nl.tim.local.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.tim.local.doctor.Doctor;
import nl.tim.local.doctor.Finding;
import nl.tim.local.doctor.Finding.Verdict;
import nl.tim.local.outcome.ExitCode;
import nl.tim.local.output.Colour;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim doctor}. */
@Command(
        name = "doctor",
        description = "Look for what keeps the stack from running here: Java, Maven, memory, disk, user, ports, locale."
                + " Exit code 7 when something does.")
final class DoctorVerb implements Callable<Integer> {

    private final Context context;

    @Option(names = "--json", description = "Answer with one JSON object.")
    private boolean json;

    DoctorVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() {
        List<Finding> findings = Doctor.examine(context.stack());
        if (json) {
            context.output().json(Map.of("findings", findings));
        } else {
            findings.forEach(this::show);
        }
        boolean fails = findings.stream().anyMatch(finding -> finding.verdict() == Verdict.FAIL);
        return fails ? ExitCode.MACHINE : ExitCode.OK;
    }

    private void show(Finding finding) {
        Colour colour = switch (finding.verdict()) {
            case OK -> Colour.GOOD;
            case WARN -> Colour.WARN;
            case FAIL -> Colour.BAD;
        };
        String verdict = "%-4s".formatted(finding.verdict().name().toLowerCase(Locale.ROOT));
        context.output()
                .line("%s  %-11s %s"
                        .formatted(context.output().paint(colour, verdict), finding.subject(), finding.text()));
    }
}
