package nl.tim.analysis.search.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Page.Count;
import nl.tim.analysis.search.Page.Facet;
import nl.tim.analysis.search.Page.Hit;
import nl.tim.analysis.web.Language;
import nl.tim.schemas.codes.Label;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Makes the API's answers of what the index found. */
final class Answers {

    private static final int EXCERPT = 280;

    private final Labels labels;
    private final DocumentLabels documentLabels;
    private final JsonMapper json;

    Answers(Labels labels, JsonMapper json) {
        this.labels = labels;
        this.documentLabels = new DocumentLabels(labels);
        this.json = json.rebuild()
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }

    SearchAnswer page(IncidentSearch search, Page page) {
        return new SearchAnswer(
                page.total(),
                page.hits().stream().map(hit -> summary(search, hit)).toList(),
                page.facets().stream().map(facet -> facet(search, facet)).toList(),
                page.next() == null ? null : search.cursor(page.next()),
                new Label(Language.NL.text("caveat"), Language.EN.text("caveat")));
    }

    IncidentDetails details(Map<String, Object> document, List<Linked> links) {
        Map<String, Object> fields = new HashMap<>(document);
        fields.put(
                "links",
                links.stream()
                        .map(link -> new IncidentDetails.Link(
                                link.id().toString(), link.reference(), link.kind(), link.inverse()))
                        .toList());
        fields.put("labels", documentLabels.of(document));
        return json.convertValue(fields, IncidentDetails.class);
    }

    private IncidentSummary summary(IncidentSearch search, Hit hit) {
        Map<String, Object> fields = new HashMap<>(hit.document());
        if (fields.get("narrative") instanceof String narrative) {
            fields.put("excerpt", excerpt(narrative));
        }
        if (search.highlights()) {
            fields.put("highlights", hit.highlights());
        }
        return json.convertValue(fields, IncidentSummary.class);
    }

    /** Whole words, unless the text begins with a very long one. */
    static String excerpt(String text) {
        if (text.length() <= EXCERPT) {
            return text;
        }
        int space = text.lastIndexOf(' ', EXCERPT);
        int end = space > EXCERPT / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, EXCERPT));
        return text.substring(0, end).stripTrailing() + "…";
    }

    private SearchAnswer.Facet facet(IncidentSearch search, Facet facet) {
        Choice choice = search.filter().choice(facet.field());
        List<Count> counts = new ArrayList<>(facet.counts());
        choice.included().stream()
                .filter(code -> counts.stream().noneMatch(count -> count.code().equals(code)))
                .forEach(code -> counts.add(new Count(code, 0)));
        return new SearchAnswer.Facet(
                facet.field().parameter(),
                counts.stream()
                        .map(count -> new SearchAnswer.Bar(
                                count.code(),
                                labels.of(facet.field(), count.code()),
                                count.reports(),
                                choice.included().contains(count.code())))
                        .toList());
    }
}
