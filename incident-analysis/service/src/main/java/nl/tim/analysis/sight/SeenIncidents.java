package nl.tim.analysis.sight;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.access.OnBehalf;
import nl.tim.analysis.access.Reach;
import nl.tim.analysis.access.ReportPart;
import nl.tim.analysis.access.Visit;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Linked;
import nl.tim.analysis.search.Occurrences;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.Page.Facet;
import nl.tim.analysis.search.Tallies;
import nl.tim.analysis.search.TextQuery;
import nl.tim.analysis.search.Timeline;
import nl.tim.login.NotAllowedException;
import org.jspecify.annotations.Nullable;

/**
 * The indexed incidents as the person sees them on whose behalf they are asked for: lists, counts, facets and documents alike. A field that
 * somebody may not see cannot be counted or asked for either.
 */
final class SeenIncidents implements Incidents {

    private final Incidents all;
    private final Directory directory;
    private final UnaryOperator<String> release;

    SeenIncidents(Incidents all, Directory directory, UnaryOperator<String> release) {
        this.all = all;
        this.directory = directory;
        this.release = release;
    }

    @Override
    public Page search(IncidentSearch search) {
        Sight sight = sight();
        Page page = all.search(new IncidentSearch(
                reached(search.filter(), sight),
                search.facets(),
                search.order(),
                search.size(),
                search.after(),
                search.highlights()));
        DocumentSight documents = new DocumentSight(sight, release);
        OnBehalf.visit().ifPresent(visit -> {
            visit.said(FilterLink.query(search.filter()));
            page.hits().forEach(hit -> shown(visit, hit.document()));
        });
        return new Page(
                page.total(),
                page.hits().stream().map(documents::hit).toList(),
                page.facets().stream().map(facet -> facet(facet, sight)).toList(),
                page.next());
    }

    @Override
    public Optional<Map<String, Object>> find(UUID incidentId) {
        Sight sight = sight();
        DocumentSight documents = new DocumentSight(sight, release);
        Optional<Map<String, Object>> found =
                all.find(incidentId).filter(document -> sight.reach().includes(involved(document), assignee(document)));
        OnBehalf.visit()
                .ifPresent(visit ->
                        found.ifPresentOrElse(document -> shown(visit, document), () -> visit.refused(incidentId)));
        return found.map(documents::of);
    }

    /** Of a report that they do not reach not even the number: as if there were no link. */
    @Override
    public List<Linked> links(Collection<UUID> incidentIds) {
        Sight sight = sight();
        List<Linked> links = all.links(incidentIds).stream()
                .filter(link -> sight.reach().includes(involved(link.other()), assignee(link.other())))
                .toList();
        OnBehalf.visit().ifPresent(visit -> links.forEach(link -> shown(visit, link.other())));
        return links;
    }

    @Override
    public Tallies tally(IncidentFilter filter, CodedField rows, CodedField columns) {
        Sight sight = sight();
        asked(filter);
        boolean counted = countable(rows, sight) && countable(columns, sight);
        IncidentFilter reached = reached(filter, sight);
        return all.tally(counted ? reached : reached.within(Reach.NOTHING), rows, columns);
    }

    @Override
    public Timeline timeline(IncidentFilter filter, @Nullable CodedField split) {
        Sight sight = sight();
        asked(filter);
        return all.timeline(reached(filter, sight), split != null && countable(split, sight) ? split : null);
    }

    @Override
    public Occurrences occurrences(IncidentFilter filter) {
        asked(filter);
        return all.occurrences(reached(filter, sight()));
    }

    @Override
    public List<Long> counts(List<IncidentFilter> filters) {
        Sight sight = sight();
        filters.forEach(SeenIncidents::asked);
        return all.counts(filters.stream().map(filter -> reached(filter, sight)).toList());
    }

    /** None for who may not read the texts as they are: a word may name an institution. */
    @Override
    public List<String> risingWords(IncidentFilter some, IncidentFilter more) {
        Sight sight = sight();
        asked(some);
        return sight.seesEverywhere(ReportPart.NARRATIVE)
                ? all.risingWords(reached(some, sight), reached(more, sight))
                : List.of();
    }

    private Sight sight() {
        return Sight.current(directory).orElseThrow(NotAllowedException::new);
    }

    private static void shown(Visit visit, Map<String, Object> document) {
        IncidentIds.parse(String.valueOf(document.get("incidentId")))
                .ifPresent(id ->
                        visit.shown(id, document.get("reference") instanceof String reference ? reference : null));
    }

    /** The words alone: what else is counted is the page's own doing. */
    private static void asked(IncidentFilter filter) {
        TextQuery words = filter.text();
        if (words != null) {
            OnBehalf.visit().ifPresent(visit -> visit.said(words.source()));
        }
    }

    private static IncidentFilter reached(IncidentFilter filter, Sight sight) {

        boolean answerable = filter.choices().entrySet().stream()
                .allMatch(choice -> answerable(choice.getKey(), choice.getValue(), sight));
        return filter.within(answerable ? sight.reach() : Reach.NOTHING);
    }

    private static boolean answerable(CodedField field, Choice choice, Sight sight) {
        return switch (field) {
            case PROFESSION -> sight.seesEverywhere(ReportPart.REPORTER);
            case ORGANISATION, REPORTING_ORGANISATION, COUNTERPART_ORGANISATION ->
                Stream.of(choice.included(), choice.excluded())
                        .flatMap(Collection::stream)
                        .noneMatch(sight::hides);
            default -> true;
        };
    }

    /** Whether every code of the field may be told. */
    private static boolean countable(CodedField field, Sight sight) {
        return switch (field) {
            case PROFESSION -> sight.seesEverywhere(ReportPart.REPORTER);
            case ORGANISATION, REPORTING_ORGANISATION, COUNTERPART_ORGANISATION ->
                sight.seesEverywhere(ReportPart.PRACTICE);
            default -> true;
        };
    }

    private static Facet facet(Facet facet, Sight sight) {
        if (countable(facet.field(), sight)) {
            return facet;
        }
        return new Facet(
                facet.field(),
                facet.field() == CodedField.PROFESSION
                        ? List.of()
                        : facet.counts().stream()
                                .filter(count -> !sight.hides(count.code()))
                                .toList());
    }

    private static List<String> involved(Map<String, Object> document) {
        return Stream.of("organisations", "routedTo")
                .map(document::get)
                .flatMap(codes -> codes instanceof Collection<?> many ? many.stream() : Stream.empty())
                .map(String::valueOf)
                .collect(Collectors.toList());
    }

    private static @Nullable String assignee(Map<String, Object> document) {
        return document.get("assignee") instanceof String subject ? subject : null;
    }
}
