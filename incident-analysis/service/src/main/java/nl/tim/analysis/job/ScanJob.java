package nl.tim.analysis.job;

import java.io.PrintStream;
import java.util.Locale;
import nl.tim.analysis.signal.ScanOutcome;
import nl.tim.analysis.signal.ScanOutcome.Found;
import nl.tim.analysis.signal.SignalScan;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.web.Wording;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Signal;
import org.springframework.context.MessageSource;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Scans the counts of the region, writes down what is new and prints everything that was found. */
final class ScanJob implements Job {

    private final SignalScan scan;
    private final SignalSentences sentences;
    private final MessageSource messages;

    ScanJob(SignalScan scan, SignalSentences sentences, MessageSource messages) {
        this.scan = scan;
        this.sentences = sentences;
        this.messages = messages;
    }

    static void check(JobArguments arguments) {
        arguments.allow("--json");
        arguments.noWords();
    }

    @Override
    public ExitCode run(JobArguments arguments, PrintStream out) {
        ScanOutcome outcome = scan.run();
        if (arguments.has("--json")) {
            out.println(json(outcome));
        } else {
            outcome.signals().forEach(found -> print(found, out));
            out.println(summary(outcome));
        }
        return ExitCode.OK;
    }

    private void print(Found found, PrintStream out) {
        Signal signal = found.signal();
        out.println(
                "%-9s %s  %s".formatted(found.news().name().toLowerCase(Locale.ROOT), signal.id(), name(signal.key())));
        out.println("          " + sentence(found, Locale.of("nl")));
        out.println("          " + sentence(found, Locale.ENGLISH));
        out.println();
    }

    private static String summary(ScanOutcome outcome) {
        if (outcome.to() == null) {
            return "There is no complete week with reports yet";
        }
        long raised = outcome.signals().stream()
                .filter(found -> found.news() == ScanOutcome.News.RAISED)
                .count();
        return "Weeks of %s to %s: %d series, %d tests in the last week, %d series with too little history; %d signals, %d of them new"
                .formatted(
                        outcome.from(),
                        outcome.to(),
                        outcome.series(),
                        outcome.tests(),
                        outcome.unjudged(),
                        outcome.signals().size(),
                        raised);
    }

    private static String name(SeriesKey key) {
        return key.kind() + " " + String.join(" ", key.codes());
    }

    private ObjectNode json(ScanOutcome outcome) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("from", outcome.from() == null ? null : outcome.from().toString());
        json.put("to", outcome.to() == null ? null : outcome.to().toString());
        json.put("series", outcome.series());
        json.put("tests", outcome.tests());
        json.put("unjudged", outcome.unjudged());
        ArrayNode signals = json.putArray("signals");
        outcome.signals().forEach(found -> signals.add(json(found)));
        return json;
    }

    private ObjectNode json(Found found) {
        Signal signal = found.signal();
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("signalId", signal.id());
        json.put("news", found.news().name());
        json.put("kind", signal.key().kind().name());
        ArrayNode codes = json.putArray("codes");
        signal.key().codes().forEach(codes::add);
        json.put("onset", signal.onset().toString());
        json.put("until", signal.until().minusDays(1).toString());
        json.put("observed", signal.effect().observed());
        json.put("expected", signal.effect().expected());
        json.put("adjusted", signal.adjusted());
        json.put("course", found.course().state().name());
        json.put("nl", sentence(found, Locale.of("nl")));
        json.put("en", sentence(found, Locale.ENGLISH));
        return json;
    }

    private String sentence(Found found, Locale locale) {
        return sentences.sentence(found.signal(), found.course(), new Wording(locale, messages));
    }
}
