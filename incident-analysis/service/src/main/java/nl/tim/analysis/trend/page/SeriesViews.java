package nl.tim.analysis.trend.page;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.OrganisationPair;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.search.page.FilterViews;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.trend.page.Selects.Select;
import nl.tim.analysis.trend.page.SeriesView.Small;
import nl.tim.analysis.trend.page.SeriesView.ViewLink;
import nl.tim.analysis.trend.page.SeriesView.YearAgoText;
import nl.tim.analysis.trend.plot.Plot;
import nl.tim.analysis.trend.series.Annotations;
import nl.tim.analysis.trend.series.Annotations.Annotation;
import nl.tim.analysis.trend.series.Drawing;
import nl.tim.analysis.trend.series.Drawn;
import nl.tim.analysis.trend.series.Overview;
import nl.tim.analysis.trend.series.View;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.statistics.spc.ChartType;
import org.jspecify.annotations.Nullable;

/** Makes what the trends page shows. */
final class SeriesViews {

    private static final String PATH = "/trends";
    private static final int MOST_SMALL = 12;

    private final Names names;
    private final FilterViews filters;
    private final Selects selects;
    private final Directory directory;
    private final Annotations annotations;

    SeriesViews(Names names, FilterViews filters, CodeLists codeLists, Directory directory, Annotations annotations) {
        this.annotations = annotations;
        this.names = names;
        this.filters = filters;
        this.directory = directory;
        this.selects = new Selects(
                List.of(
                        CodedField.FROM_GROUP,
                        CodedField.TO_GROUP,
                        CodedField.TYPE,
                        CodedField.CARE_PATHWAY,
                        CodedField.CHANNEL_USED,
                        CodedField.ROOT_CAUSE,
                        CodedField.HARM,
                        CodedField.FORM,
                        CodedField.ORGANISATION),
                names,
                codeLists,
                directory);
    }

    /** What the small charts tell apart: what the reader has not chosen yet. */
    static CodedField splitOf(IncidentFilter filter) {
        return filter.choice(CodedField.TYPE).any() ? CodedField.TYPE : CodedField.BOUNDARY;
    }

    /** The page for this filter. */
    static String address(View view, IncidentFilter filter) {
        return Addresses.address(PATH, view == View.COUNT ? "" : "view=" + view.parameter(), FilterLink.query(filter));
    }

    /** The answer to a question. */
    SeriesView answered(View view, IncidentFilter filter, Overview overview, Wording wording) {
        CodedField field = splitOf(filter);
        List<Small> small = new ArrayList<>();
        List<String> rare = new ArrayList<>();
        overview.parts().forEach((code, part) -> {
            IncidentFilter of = filter.narrowedTo(field, code);
            SeriesCharting charting = new SeriesCharting(part, of, view, wording);
            String title = names.of(field, code, wording);
            String reports = wording.number(part.reports());
            Plot plot = part.picture().type() == ChartType.TIMES ? null : charting.small();
            if (plot == null || small.size() == MOST_SMALL) {
                rare.add(wording.text("series.rare.one", title, reports));
            } else {
                small.add(new Small(title, address(view, of), plot, reports, part.unusual(), charting.said()));
            }
        });
        return view(
                view,
                filter,
                true,
                Answer.of(overview, filter, view, annotations.of(filter), wording),
                small,
                rare,
                wording);
    }

    /** The question without an answer: the index is away. */
    SeriesView unanswered(View view, IncidentFilter filter, Wording wording) {
        return view(view, filter, false, Answer.NONE, List.of(), List.of(), wording);
    }

    /** A question that cannot be answered as it was sent. */
    SeriesView refused(View view, Map<String, List<String>> sent, List<String> errors, Wording wording) {
        return new SeriesView(
                filters.ofSent(sent, PATH, selects.parameters()),
                and(selects.ofSent(sent, wording), sent.getOrDefault(Together.PARAMETER, List.of()), wording),
                view.parameter(),
                List.of(),
                errors,
                false,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private SeriesView view(
            View view,
            IncidentFilter filter,
            boolean answered,
            Answer answer,
            List<Small> small,
            List<String> rare,
            Wording wording) {
        return new SeriesView(
                filters.of(filter, other -> address(view, other), asked(filter), wording),
                selects(filter, wording),
                view.parameter(),
                Stream.of(View.values())
                        .filter(other -> other != View.RATE || answer.rates || view == View.RATE)
                        .map(other -> new ViewLink(other.parameter(), other == view, address(other, filter)))
                        .toList(),
                List.of(),
                answered,
                answer.chart,
                answer.soon,
                answer.soonHref,
                answer.yearsAgo,
                small,
                rare);
    }

    private Set<CodedField> asked(IncidentFilter filter) {
        Set<CodedField> asked = EnumSet.copyOf(selects.asked(filter));
        if (OrganisationPair.of(filter, directory).isPresent()) {
            asked.addAll(OrganisationPair.FIELDS);
        }
        return asked;
    }

    private List<Select> selects(IncidentFilter filter, Wording wording) {
        Optional<OrganisationPair> pair = OrganisationPair.of(filter, directory);
        IncidentFilter one = pair.map(both -> filter.narrowedTo(CodedField.ORGANISATION, both.one()))
                .orElse(filter);
        return and(
                selects.of(one, wording),
                pair.map(OrganisationPair::other).stream().toList(),
                wording);
    }

    private List<Select> and(List<Select> fields, List<String> other, Wording wording) {
        List<Select> all = new ArrayList<>(fields);
        all.add(new Select(
                Together.PARAMETER,
                wording.text("series.with"),
                selects.options(CodedField.ORGANISATION, other, wording)));
        return all;
    }

    /** What there is to show of the series itself. */
    private record Answer(
            SeriesView.@Nullable Chart chart,
            @Nullable String soon,
            @Nullable String soonHref,
            List<YearAgoText> yearsAgo,
            boolean rates) {

        static final Answer NONE = new Answer(null, null, null, List.of(), false);

        static Answer of(
                Overview overview, IncidentFilter filter, View view, List<Annotation> annotations, Wording wording) {
            YearsAgo words = new YearsAgo(filter, wording);
            List<YearAgoText> yearsAgo =
                    overview.yearsAgo().stream().map(words::text).toList();
            return switch (overview.whole()) {
                case Drawing.Chart(Drawn drawn) ->
                    new Answer(
                            new SeriesCharting(drawn, filter, view, wording).chart(annotations),
                            null,
                            null,
                            yearsAgo,
                            overview.rates());
                case Drawing.Rate(Drawn drawn, var per, IncidentFilter counted) ->
                    new Answer(
                            new SeriesCharting(drawn, counted, view, per, wording).chart(annotations),
                            null,
                            null,
                            yearsAgo,
                            overview.rates());
                case Drawing.NoExposure() ->
                    new Answer(null, wording.text("series.rate.none"), null, yearsAgo, overview.rates());
                case Drawing.TooSoon soon ->
                    new Answer(
                            null,
                            said(soon, wording),
                            soon.reports() == 0 ? null : Addresses.search(filter.onlyCounted()),
                            yearsAgo,
                            overview.rates());
                case Drawing.Nothing() ->
                    new Answer(null, wording.text("series.nothing"), null, yearsAgo, overview.rates());
            };
        }

        private static String said(Drawing.TooSoon soon, Wording wording) {
            String reports = soon.reports() == 1
                    ? wording.text("search.count.one")
                    : wording.text("search.count", wording.number(soon.reports()));
            return wording.text(
                    "series.soon",
                    wording.date(soon.from()),
                    wording.date(soon.until().minusDays(1)),
                    reports);
        }
    }
}
