package nl.tim.analysis.sight;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.tim.analysis.access.ReportPart;
import nl.tim.analysis.search.Page.Hit;
import org.jspecify.annotations.Nullable;

/** Leaves out of a document what somebody may not see. */
final class DocumentSight {

    private static final String UNKNOWN = "UNK";

    private final Sight sight;
    private final UnaryOperator<String> release;

    DocumentSight(Sight sight, UnaryOperator<String> release) {
        this.sight = sight;
        this.release = release;
    }

    Hit hit(Hit hit) {
        Map<String, Object> shown = of(hit.document());
        // The marks are in the words as they were, so they go where the words go.
        return new Hit(shown, retells(hit.document()) ? Map.of() : hit.highlights());
    }

    Map<String, Object> of(Map<String, Object> document) {
        Map<String, Object> shown = new LinkedHashMap<>(document);
        // Ids of other reports, reached or not; links are asked for, and then only those that are reached.
        shown.remove("links");
        if (!sight.sees(ReportPart.REPORTER, own(document))) {
            shown.remove("reporterProfession");
        }
        if (retells(document)) {
            shown.replaceAll((field, value) -> retold(field, value));
        }
        shown.replaceAll((field, value) -> organisation(field, value));
        return shown;
    }

    private boolean retells(Map<String, Object> document) {
        return !sight.sees(ReportPart.NARRATIVE, own(document));
    }

    private boolean own(Map<String, Object> document) {
        return sight.own(document.get("reportingOrganisation"));
    }

    private @Nullable Object retold(String field, @Nullable Object value) {
        return switch (field) {
            case "narrative", "immediateAction", "suggestion" ->
                value instanceof String words ? release.apply(words) : value;
            case "supplements" -> each(value, "text", words -> release.apply(words));
            default -> value;
        };
    }

    private @Nullable Object organisation(String field, @Nullable Object value) {
        return switch (field) {
            case "reportingOrganisation", "counterpartOrganisation" ->
                value instanceof String code ? shown(code) : value;
            case "involvedOrganisations" -> each(value, "code", this::shown);
            case "organisations", "routedTo", "waitingFor" ->
                value instanceof List<?> codes
                        ? codes.stream()
                                .map(code -> shown(String.valueOf(code)))
                                .distinct()
                                .toList()
                        : value;
            case "decisions" ->
                value instanceof List<?> decisions
                        ? decisions.stream().map(this::decision).toList()
                        : value;
            default -> value;
        };
    }

    private Object decision(Object decision) {
        return decision instanceof Map<?, ?> fields && fields.get("actor") instanceof Map<?, ?> actor
                ? with(fields, "actor", field(actor, "organisation", this::shown))
                : decision;
    }

    private String shown(String code) {
        return sight.shown(code).orElse(UNKNOWN);
    }

    private static @Nullable Object each(@Nullable Object value, String field, UnaryOperator<String> change) {
        return value instanceof List<?> items
                ? items.stream()
                        .map(item -> item instanceof Map<?, ?> fields ? field(fields, field, change) : item)
                        .toList()
                : value;
    }

    private static Map<?, ?> field(Map<?, ?> fields, String name, UnaryOperator<String> change) {
        return fields.get(name) instanceof String text ? with(fields, name, change.apply(text)) : fields;
    }

    private static Map<?, ?> with(Map<?, ?> fields, String name, Object value) {
        Map<Object, Object> changed = new LinkedHashMap<>(fields);
        changed.put(name, value);
        return changed;
    }
}
