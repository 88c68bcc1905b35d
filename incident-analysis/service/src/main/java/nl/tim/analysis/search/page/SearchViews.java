package nl.tim.analysis.search.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.tim.analysis.search.IncidentSearch;
import nl.tim.analysis.search.Order;
import nl.tim.analysis.search.Page;
import nl.tim.analysis.search.page.SearchView.Opened;
import nl.tim.analysis.search.page.SearchView.Result;
import nl.tim.analysis.search.page.SearchView.Sort;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes what the search page shows. */
final class SearchViews {

    /** The orders that are offered, without relevance when there are no words. */
    private static final List<Order> ORDERS = List.of(
            Order.RELEVANCE,
            Order.RECEIVED_LAST_FIRST,
            Order.RECEIVED_FIRST_FIRST,
            Order.OCCURRED_LAST_FIRST,
            Order.UPDATED_LAST_FIRST,
            Order.SAC_HIGHEST_FIRST);

    private final FilterViews filters;
    private final Facets facets;
    private final Items items;

    SearchViews(FilterViews filters, Facets facets, Items items) {
        this.filters = filters;
        this.facets = facets;
        this.items = items;
    }

    /** The answer to a question. */
    SearchView answered(Asked asked, Page page, @Nullable Opened open, Wording wording) {
        IncidentSearch search = asked.search();
        Result result = new Result(
                page.total(),
                wording.number(page.total()),
                facets.of(search, page.facets(), wording),
                page.hits().stream()
                        .map(hit -> items.of(search, asked.after(), asked.open(), hit, wording))
                        .toList(),
                asked.after() == null ? null : Addresses.list(search.filter(), search.order(), null),
                page.next() == null
                        ? null
                        : Addresses.list(search.filter(), search.order(), search.cursor(page.next())),
                Addresses.table(search.filter(), search.order()),
                Addresses.matrix(search.filter()),
                Addresses.trajectory(search.filter()));
        return new SearchView(filter(asked, wording), orders(search), List.of(), result, open);
    }

    /** The question without an answer: the index is away. */
    SearchView unanswered(Asked asked, Wording wording) {
        return new SearchView(filter(asked, wording), orders(asked.search()), List.of(), null, null);
    }

    /** A question that cannot be answered as it was sent. */
    SearchView refused(Map<String, List<String>> sent, List<String> errors) {
        FilterView filter = filters.ofSent(sent, "/incidents", Set.of());
        return new SearchView(filter, List.of(), errors, null, null);
    }

    private FilterView filter(Asked asked, Wording wording) {
        Order order = asked.search().order();
        return filters.of(asked.search().filter(), filter -> Addresses.list(filter, order, null), Set.of(), wording);
    }

    private static List<Sort> orders(IncidentSearch search) {
        return ORDERS.stream()
                .filter(order -> order != Order.RELEVANCE || search.filter().text() != null)
                .map(order -> new Sort(order.parameter(), order == search.order()))
                .toList();
    }
}
