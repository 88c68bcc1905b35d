package nl.tim.analysis.audit.page;

import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Outcome;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.audit.LineIndex;
import nl.tim.analysis.audit.LineIndex.Found;
import nl.tim.analysis.audit.LineQuery;
import nl.tim.analysis.audit.RecordedLine;
import nl.tim.analysis.audit.SealedWords;
import nl.tim.analysis.audit.WordOpener;
import nl.tim.analysis.audit.page.LinesView.Choice;
import nl.tim.analysis.audit.page.LinesView.Row;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the page of the access log. Blocks. */
final class LineViews {

    static final int PAGE = 50;
    private static final String PATH = "/access-log";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd-MM-yyyy HH:mm:ss", Locale.ROOT);

    private final LineIndex index;
    private final WordOpener words;
    private final Directory directory;

    LineViews(LineIndex index, WordOpener words, Directory directory) {
        this.index = index;
        this.words = words;
        this.directory = directory;
    }

    LinesView answered(LineForm form, Wording wording) {
        Found found = index.search(form.query(PAGE));
        return view(
                form,
                wording.text("audit.total", wording.number(found.total())),
                found.lines().stream().map(line -> row(line, wording)).toList(),
                found.next() == null ? null : form.address(PATH, found.next()),
                false,
                wording);
    }

    /** The page with nothing but what was typed. */
    LinesView unanswered(LineForm form, boolean away, Wording wording) {
        return view(form, "", List.of(), null, away, wording);
    }

    Found page(LineQuery query) {
        return index.search(query);
    }

    List<Object> head(Wording wording) {
        return List.of(
                wording.text("audit.at"),
                wording.text("audit.who"),
                wording.text("audit.subject"),
                wording.text("audit.roles"),
                wording.text("audit.organisation"),
                wording.text("audit.address"),
                wording.text("audit.activity"),
                wording.text("audit.action"),
                wording.text("audit.purpose"),
                wording.text("audit.request"),
                wording.text("audit.about"),
                wording.text("audit.incidents"),
                wording.text("audit.words"),
                wording.text("audit.outcome"),
                wording.text("audit.request-id"));
    }

    List<Object> cells(RecordedLine recorded, Wording wording) {
        Row row = row(recorded, wording);
        return List.of(
                recorded.line().at().toString(),
                row.name(),
                row.subject(),
                row.roles(),
                row.organisation(),
                row.address(),
                row.activity(),
                recorded.line().activity().action().code(),
                AccessLine.PURPOSE,
                row.request(),
                row.about(),
                String.join(" ", row.incidents()),
                row.words(),
                row.outcome(),
                recorded.line().requestId().toString());
    }

    private static LinesView view(
            LineForm form, String total, List<Row> rows, @Nullable String older, boolean away, Wording wording) {
        return new LinesView(
                form,
                Arrays.stream(Activity.values())
                        .map(one -> new Choice(
                                one.name(),
                                wording.text("activity." + one.name()),
                                one.name().equals(form.of("activity"))))
                        .toList(),
                Arrays.stream(Outcome.values())
                        .map(one -> new Choice(
                                one.name(),
                                wording.text("outcome." + one.name()),
                                one.name().equals(form.of("outcome"))))
                        .toList(),
                total,
                rows,
                older,
                form.address(PATH + ".csv", null),
                away);
    }

    private Row row(RecordedLine recorded, Wording wording) {
        AccessLine line = recorded.line();
        String organisation = line.who().organisation();
        String address = line.who().address();
        String about = line.about();
        return new Row(
                MOMENT.format(line.at().atZone(Wording.ZONE)),
                line.who().name(),
                line.who().subject(),
                line.who().roles().stream()
                        .map(role -> wording.textOr("role." + role, role))
                        .collect(Collectors.joining(", ")),
                organisation == null
                        ? ""
                        : directory
                                .find(organisation)
                                .map(entry -> wording.label(entry.label()))
                                .orElse(organisation),
                address == null ? "" : address,
                wording.text("activity." + line.activity().name()),
                line.request(),
                about == null ? "" : about,
                line.incidents().stream()
                        .map(one -> one.reference() == null ? one.incidentId().toString() : one.reference())
                        .toList(),
                words(recorded.words(), wording),
                wording.text("outcome." + line.outcome().name()),
                line.outcome() == Outcome.SUCCESS ? "" : line.outcome() == Outcome.REFUSED ? "bad" : "warn");
    }

    private String words(@Nullable SealedWords sealed, Wording wording) {
        return sealed == null ? "" : words.open(sealed).orElseGet(() -> wording.text("audit.words.gone"));
    }
}
