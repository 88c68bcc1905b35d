package nl.tim.analysis.export;

import java.time.LocalDate;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.export.release.TestForms;
import nl.tim.look.Languages;
import nl.tim.statistics.disclosure.Policy;

/** Freezes a quarter of so many generated reports and makes every file; run it with the heap that must do. Argument: reports. */
final class MillionReports {

    private MillionReports() {}

    public static void main(String[] arguments) {
        long reports = Long.parseLong(arguments[0]);
        GeneratedLog log = new GeneratedLog(reports, LocalDate.of(2026, 7, 1), LocalDate.of(2026, 9, 30));
        long start = System.nanoTime();
        Snapshot snapshot = new Freezing(
                        log, Quarters.DIRECTORY, Quarters.LISTS, 50_000, Improvements.NONE, Quarters.RELEASED)
                .freeze(new Freezing.Order(Quarters.QUARTER, 1, null), Quarters.NOW, _ -> {});
        say("snapshot of " + snapshot.read().reports() + " reports", start);
        Naming naming = new Naming(Quarters.LISTS, Languages.messages("messages", "nl/tim/analysis/web/messages"));
        for (Audience audience : Audience.values()) {
            long from = System.nanoTime();
            Content content = new Contents(Quarters.LISTS, Policy.STANDARD).of(snapshot, audience);
            int files = TestForms.all(naming).of(content).size();
            say(files + " files for " + audience, from);
        }
        Runtime runtime = Runtime.getRuntime();
        System.out.printf("heap at most %d MB%n", runtime.maxMemory() >> 20);
    }

    private static void say(String what, long from) {
        System.out.printf("%s: %.1f s%n", what, (System.nanoTime() - from) / 1e9);
    }
}
