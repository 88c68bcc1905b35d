package nl.tim.analysis.trend.page;

import java.util.List;
import java.util.Map;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.FilterLink;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.page.Addresses;
import nl.tim.analysis.search.page.FilterViews;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.trend.page.PatternsView.Combined;
import nl.tim.analysis.trend.page.PatternsView.Found;
import nl.tim.analysis.trend.page.PatternsView.Said;
import nl.tim.analysis.trend.pattern.Combinations;
import nl.tim.analysis.trend.pattern.Combinations.Combination;
import nl.tim.analysis.trend.pattern.Excess;
import nl.tim.analysis.trend.pattern.Patterns;
import nl.tim.analysis.trend.pattern.Words;
import nl.tim.analysis.trend.pattern.Words.Rising;
import nl.tim.analysis.trend.series.View;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Makes what the page of what stands out shows. */
final class PatternsViews {

    private static final String PATH = "/trends/patterns";
    private static final int MOST = 30;

    private final Names names;
    private final FilterViews filters;
    private final Selects selects;

    PatternsViews(Names names, FilterViews filters, CodeLists codeLists, Directory directory) {
        this.names = names;
        this.filters = filters;
        this.selects = new Selects(
                List.of(CodedField.BOUNDARY, CodedField.TYPE, CodedField.HARM, CodedField.CHANNEL_USED),
                names,
                codeLists,
                directory);
    }

    PatternsView answered(IncidentFilter filter, Combinations combinations, Words words, Wording wording) {
        int hidden = Math.max(0, combinations.unusual().size() - MOST);
        Found found = new Found(
                wording.text(
                        "patterns.looked",
                        wording.number(combinations.reports()),
                        wording.number(combinations.looked()),
                        wording.decimal(combinations.byChance())),
                combinations.unusual().stream()
                        .limit(MOST)
                        .map(one -> combined(one, filter, wording))
                        .toList(),
                hidden == 0 ? null : wording.text("patterns.more", wording.number(hidden)),
                words.quarter().name(),
                compared(words, wording),
                words.rising().stream()
                        .limit(MOST)
                        .map(one -> said(one, words, filter, wording))
                        .toList());
        return view(filter, found, wording);
    }

    /** The question without an answer: the index is away. */
    PatternsView unanswered(IncidentFilter filter, Wording wording) {
        return view(filter, null, wording);
    }

    /** A question that cannot be answered as it was sent. */
    PatternsView refused(Map<String, List<String>> sent, List<String> errors, Wording wording) {
        return new PatternsView(
                filters.ofSent(sent, PATH, selects.parameters()), selects.ofSent(sent, wording), errors, null);
    }

    private PatternsView view(IncidentFilter filter, @Nullable Found found, Wording wording) {
        return new PatternsView(
                filters.of(
                        filter,
                        other -> Addresses.address(PATH, FilterLink.query(other)),
                        selects.asked(filter),
                        wording),
                selects.of(filter, wording),
                List.of(),
                found);
    }

    private Combined combined(Combination one, IncidentFilter filter, Wording wording) {
        IncidentFilter inside =
                filter.narrowedTo(CodedField.BOUNDARY, one.row()).narrowedTo(CodedField.TYPE, one.column());
        Excess excess = one.excess();
        return new Combined(
                names.of(CodedField.BOUNDARY, one.row(), wording),
                names.of(CodedField.TYPE, one.column(), wording),
                wording.number(excess.reports()),
                Addresses.search(inside.onlyCounted()),
                wording.decimal(excess.expected()),
                wording.ratio(excess.ratio()),
                interval(excess, wording),
                SeriesViews.address(View.COUNT, inside));
    }

    private static Said said(Rising one, Words words, IncidentFilter filter, Wording wording) {
        IncidentFilter inside = filter.receivedIn(words.quarter().range()).onlyCounted();
        return new Said(
                one.word(),
                wording.number(one.reports()),
                Addresses.search(Patterns.asking(inside, one.word())),
                wording.decimal(one.expected()),
                wording.ratio(one.ratio()));
    }

    private static String interval(Excess excess, Wording wording) {
        return wording.text("patterns.interval", wording.ratio(excess.lower()), wording.ratio(excess.upper()));
    }

    private static String compared(Words words, Wording wording) {
        return words.before() == 0 || words.reports() == 0
                ? wording.text("patterns.words.nothing", words.quarter().name())
                : wording.text(
                        "patterns.words.compared",
                        wording.number(words.reports()),
                        words.quarter().name(),
                        wording.number(words.before()));
    }
}
