package nl.tim.analysis.search.page;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Page.Hit;
import nl.tim.analysis.search.Page.Piece;
import nl.tim.analysis.search.page.SearchView.Item;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the lines of the list. */
final class Items {

    private static final int EXCERPT = 170;

    private final Names names;

    Items(Names names) {
        this.names = names;
    }

    Item of(IncidentSearch search, @Nullable String after, @Nullable UUID open, Hit hit, Wording wording) {
        Fields fields = new Fields(hit.document());
        String id = fields.text("incidentId").orElse("");
        return new Item(
                id,
                reference(fields, wording),
                Addresses.open(search.filter(), search.order(), after, id),
                Addresses.incident(search.filter(), search.order(), id),
                open != null && open.toString().equals(id),
                fields.date("receivedOn").map(wording::date).orElse(""),
                side(fields, CodedField.FROM_GROUP, CodedField.FROM_SECTOR, wording),
                side(fields, CodedField.TO_GROUP, CodedField.TO_SECTOR, wording),
                first(fields, CodedField.TYPE, wording),
                first(fields, CodedField.HARM, wording).replaceFirst(",.*", ""),
                level(fields),
                fields.codes(CodedField.FLAG).stream()
                        .map(flag -> names.of(CodedField.FLAG, flag, wording))
                        .toList(),
                text(fields, hit));
    }

    /** What people call the incident; a supplement that came before its report has no reference yet. */
    static String reference(Fields fields, Wording wording) {
        return fields.text("reference").orElseGet(() -> wording.text("incident.without.reference"));
    }

    /** How bad it was, as one of the looks of a tag. */
    static String level(Fields fields) {
        return switch (fields.text("harm").orElse("")) {
            case "H2" -> "info";
            case "H3" -> "warn";
            case "H4", "H5" -> "bad";
            default -> "none";
        };
    }

    /** A word for the group, which fits a line; a sector in no group by its own name. */
    private String side(Fields fields, CodedField group, CodedField sector, Wording wording) {
        return fields.codes(group).stream()
                .findFirst()
                .map(code -> wording.textOr("group." + code, names.of(group, code, wording)))
                .orElseGet(() -> first(fields, sector, wording));
    }

    private String first(Fields fields, CodedField field, Wording wording) {
        return fields.codes(field).stream()
                .findFirst()
                .map(code -> names.of(field, code, wording))
                .orElse("");
    }

    private static @Nullable Passage text(Fields fields, Hit hit) {
        Optional<List<Piece>> found = Optional.ofNullable(hit.highlights().get("narrative"))
                .or(() -> hit.highlights().values().stream().findFirst())
                .flatMap(texts -> texts.stream().findFirst());
        return found.or(() -> fields.text("narrative").map(text -> List.of(new Piece(text, false))))
                .map(pieces -> Passage.excerpt(pieces, EXCERPT))
                .orElse(null);
    }
}
