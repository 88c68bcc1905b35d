package nl.tim.analysis.search.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Page.Piece;
import nl.tim.analysis.search.page.IncidentView.Decided;
import nl.tim.analysis.search.page.IncidentView.Told;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes one incident readable. Safe for use by many threads. */
public final class IncidentViews {

    private final Names names;
    private final CodedAnswers answers;

    IncidentViews(Names names) {
        this.names = names;
        this.answers = new CodedAnswers(names);
    }

    /**
     * The view of a document.
     *
     * @param found the texts of it in which something was found, by name
     * @param links those that the reader reaches
     */
    IncidentView of(
            Map<String, Object> document,
            Map<String, List<List<Piece>>> found,
            List<Linked> links,
            IncidentFilter filter,
            Order order,
            Wording wording) {
        Fields fields = new Fields(document);
        String id = fields.text("incidentId").orElse("");
        return new IncidentView(
                id,
                Items.reference(fields, wording),
                Addresses.incident(filter, order, id),
                Addresses.list(filter, order, null),
                fields.text("refused").isPresent(),
                fields.time("receivedAt").map(wording::time).orElse(""),
                fields.time("updatedAt").map(wording::time).orElse(""),
                label(fields, CodedField.STATUS, wording),
                label(fields, CodedField.FROM_SECTOR, wording),
                label(fields, CodedField.TO_SECTOR, wording),
                label(fields, CodedField.HARM, wording),
                Items.level(fields),
                fields.codes(CodedField.FLAG).stream()
                        .map(flag -> names.of(CodedField.FLAG, flag, wording))
                        .toList(),
                texts(fields, found, wording),
                answers.of(fields, wording),
                added(fields, found, wording),
                links(links, "/incidents/", wording),
                fields.parts("decisions").stream()
                        .map(decision -> decided(decision, wording))
                        .toList());
    }

    /** The coded fields of a document that were given. */
    public List<IncidentView.Answer> answers(Map<String, Object> document, Wording wording) {
        return answers.of(new Fields(document), wording);
    }

    /**
     * Links as people read them, each once: two reports may each say that they belong together.
     *
     * @param pages where a report is read, before its id
     */
    public List<IncidentView.Link> links(List<Linked> links, String pages, Wording wording) {
        return links.stream()
                .map(link -> new IncidentView.Link(
                        names.of(link, wording),
                        pages + link.id(),
                        link.reference() == null ? wording.text("incident.without.reference") : link.reference()))
                .distinct()
                .toList();
    }

    private String label(Fields fields, CodedField field, Wording wording) {
        return fields.codes(field).stream()
                .findFirst()
                .map(code -> names.of(field, code, wording))
                .orElse("");
    }

    private static List<Told> texts(Fields fields, Map<String, List<List<Piece>>> found, Wording wording) {
        List<Told> texts = new ArrayList<>();
        for (String name : List.of("narrative", "immediateAction", "suggestion")) {
            String title = wording.text("incident." + name);
            if (fields.erased(name)) {
                texts.add(new Told(title, null));
            }
            fields.text(name).ifPresent(text -> texts.add(new Told(title, passage(text, found.get(name)))));
        }
        return texts;
    }

    private static List<Told> added(Fields fields, Map<String, List<List<Piece>>> found, Wording wording) {
        return fields.parts("supplements").stream()
                .map(added -> {
                    String kind =
                            wording.textOr("supplement." + added.text("kind").orElse("SUPPLEMENT"), "");
                    String when = added.time("recordedAt").map(wording::time).orElse("");
                    String title = Stream.of(kind, when)
                            .filter(part -> !part.isEmpty())
                            .reduce((a, b) -> a + ", " + b)
                            .orElse("");
                    return new Told(
                            title,
                            added.text("text")
                                    .map(text -> passage(text, found.get("supplements")))
                                    .orElse(null));
                })
                .toList();
    }

    /** The pieces of this text among those that were marked, else the plain text. */
    private static Passage passage(String text, @Nullable List<List<Piece>> marked) {
        return (marked == null ? Stream.<List<Piece>>empty() : marked.stream())
                .filter(pieces -> text.equals(
                        String.join("", pieces.stream().map(Piece::text).toList())))
                .findFirst()
                .map(Passage::of)
                .orElseGet(() -> Passage.of(text));
    }

    private static Decided decided(Fields decision, Wording wording) {
        String type = decision.text("type").orElse("");
        String outcome = decision.text("outcome").orElse("");
        return new Decided(
                wording.textOr("event." + type, type),
                wording.textOr("outcome." + outcome.toLowerCase(Locale.ROOT), outcome),
                decision.text("reason")
                        .map(reason -> wording.textOr("reason." + reason.toLowerCase(Locale.ROOT), reason))
                        .orElse(null));
    }
}
