package nl.tim.analysis.search.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Page.Count;
import nl.tim.analysis.search.Page.Facet;
import nl.tim.analysis.search.page.SearchView.FacetView;
import nl.tim.analysis.search.page.SearchView.Line;
import nl.tim.analysis.web.Wording;

/** Makes the lists of codes with which a result is narrowed. */
final class Facets {

    /** In the order of the page; every one costs the index time. */
    static final List<CodedField> SHOWN = List.of(
            CodedField.TYPE,
            CodedField.SUB_TYPE,
            CodedField.HARM,
            CodedField.FROM_GROUP,
            CodedField.TO_GROUP,
            CodedField.BOUNDARY,
            CodedField.ORGANISATION,
            CodedField.CARE_PATHWAY,
            CodedField.TRANSITION,
            CodedField.SEVERITY,
            CodedField.STATUS,
            CodedField.FORM,
            CodedField.FLAG);

    /** Unfolded although nothing of them was chosen. */
    private static final Set<CodedField> USUAL =
            EnumSet.of(CodedField.TYPE, CodedField.HARM, CodedField.FROM_GROUP, CodedField.TO_GROUP);

    /** Read from little to much rather than from many to few. */
    private static final Set<CodedField> RANKED = EnumSet.of(CodedField.HARM, CodedField.SEVERITY, CodedField.STATUS);

    private static final int UNFOLDED = 8;

    private final Names names;

    Facets(Names names) {
        this.names = names;
    }

    /** The facets to ask for: sub types only where a main type was chosen, since there are far too many otherwise. */
    static Set<CodedField> asked(IncidentFilter filter) {
        EnumSet<CodedField> asked = EnumSet.copyOf(SHOWN);
        if (filter.choice(CodedField.TYPE).any()
                && filter.choice(CodedField.SUB_TYPE).any()) {
            asked.remove(CodedField.SUB_TYPE);
        }
        return asked;
    }

    List<FacetView> of(IncidentSearch search, List<Facet> facets, Wording wording) {
        return SHOWN.stream()
                .flatMap(field -> facets.stream().filter(facet -> facet.field() == field))
                .map(facet -> facet(search, facet, wording))
                .filter(facet -> !facet.first().isEmpty())
                .toList();
    }

    private FacetView facet(IncidentSearch search, Facet facet, Wording wording) {
        CodedField field = facet.field();
        Choice choice = search.filter().choice(field);
        List<Line> lines = counts(facet, choice).stream()
                .map(count -> line(search, field, choice, count, wording))
                .toList();
        int unfolded = lines.size() <= UNFOLDED + 2 ? lines.size() : UNFOLDED;
        return new FacetView(
                field.parameter(),
                names.of(field, wording),
                USUAL.contains(field) || !choice.any() || field == CodedField.SUB_TYPE,
                lines.subList(0, unfolded),
                lines.subList(unfolded, lines.size()));
    }

    /** Chosen codes come first, so that they are never folded away, and are there also when nothing has them. */
    private List<Count> counts(Facet facet, Choice choice) {
        List<Count> counts = new ArrayList<>(facet.counts());
        List<String> chosen = new ArrayList<>(choice.included());
        chosen.addAll(choice.excluded());
        chosen.stream()
                .filter(code -> counts.stream().noneMatch(count -> count.code().equals(code)))
                .forEach(code -> counts.add(new Count(code, 0)));
        if (RANKED.contains(facet.field())) {
            counts.sort(Comparator.comparingInt(count -> names.place(facet.field(), count.code())));
        } else {
            counts.sort(Comparator.comparing((Count count) -> !chosen.contains(count.code())));
        }
        return counts;
    }

    private Line line(IncidentSearch search, CodedField field, Choice choice, Count count, Wording wording) {
        String code = count.code();
        boolean included = choice.included().contains(code);
        boolean excluded = choice.excluded().contains(code);
        return new Line(
                code,
                names.of(field, code, wording),
                wording.number(count.reports()),
                included ? "included" : excluded ? "excluded" : "any",
                address(search, field, included || excluded ? choice.dropping(code) : choice.including(code)),
                address(search, field, choice.excluding(code)));
    }

    private static String address(IncidentSearch search, CodedField field, Choice choice) {
        return Addresses.list(search.filter().with(field, choice), search.order(), null);
    }
}
