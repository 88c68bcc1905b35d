package nl.tim.analysis.search.page;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.OrganisationPair;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.search.page.FilterView.Chip;
import nl.tim.analysis.search.page.FilterView.Hidden;
import nl.tim.analysis.search.page.FilterView.Period;
import nl.tim.analysis.search.page.FilterView.Shortcut;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes the filter of a page visible: the same for searching and for counting. Safe for many threads. */
public final class FilterViews {

    private static final int QUARTERS = 5;

    private final Names names;
    private final InstantSource clock;
    private final Directory directory;

    /** Offers the quarters up to that of the clock; the directory says what is a pair of organisations. */
    public FilterViews(Names names, InstantSource clock, Directory directory) {
        this.names = names;
        this.clock = clock;
        this.directory = directory;
    }

    /**
     * The filter of one page.
     *
     * @param address the page for another filter
     * @param asked fields that the page's form asks for itself, so that nothing of them is sent along
     */
    public FilterView of(
            IncidentFilter filter, Function<IncidentFilter, String> address, Set<CodedField> asked, Wording wording) {
        String text = filter.text() == null ? "" : filter.text().source();
        return new FilterView(
                text,
                chips(filter, address, wording),
                address.apply(IncidentFilter.ALL),
                period("received", filter.received(), range -> address.apply(filter.receivedIn(range))),
                period("occurred", filter.occurred(), range -> address.apply(filter.occurredIn(range))),
                hidden(filter, asked));
    }

    /** What was sent, of a request that cannot be answered: nothing that was typed is lost. */
    public FilterView ofSent(Map<String, List<String>> sent, String all, Set<String> asked) {
        List<Hidden> hidden = new ArrayList<>();
        for (CodedField field : CodedField.values()) {
            if (!asked.contains(field.parameter())) {
                sent.getOrDefault(field.parameter(), List.of()).stream()
                        .filter(Objects::nonNull)
                        .forEach(value -> hidden.add(new Hidden(field.parameter(), value)));
            }
        }
        return new FilterView(
                first(sent, "q"), List.of(), all, sentPeriod(sent, "received"), sentPeriod(sent, "occurred"), hidden);
    }

    private List<Chip> chips(IncidentFilter filter, Function<IncidentFilter, String> address, Wording wording) {
        List<Chip> chips = new ArrayList<>();
        if (filter.text() != null) {
            chips.add(new Chip(
                    wording.text("field.q"), filter.text().source(), false, address.apply(filter.asking(null))));
        }
        Optional<OrganisationPair> pair = OrganisationPair.of(filter, directory);
        pair.ifPresent(between -> chips.add(chip(filter, between, address, wording)));
        filter.choices().forEach((field, choice) -> {
            if (pair.isPresent() && OrganisationPair.FIELDS.contains(field)) {
                return;
            }
            choice.included().forEach(code -> chips.add(chip(filter, field, code, false, address, wording)));
            choice.excluded().forEach(code -> chips.add(chip(filter, field, code, true, address, wording)));
        });
        dates("field.received", filter.received(), filter.receivedIn(DateRange.ALWAYS), chips, address, wording);
        dates("field.occurred", filter.occurred(), filter.occurredIn(DateRange.ALWAYS), chips, address, wording);
        if (filter.counted()) {
            chips.add(new Chip(
                    wording.text("field.counted"),
                    wording.text("counted.only"),
                    false,
                    address.apply(filter.uncounted())));
        }
        return chips;
    }

    private Chip chip(
            IncidentFilter filter, OrganisationPair pair, Function<IncidentFilter, String> address, Wording wording) {
        return new Chip(
                wording.text("field.between"),
                wording.text(
                        "between",
                        names.of(CodedField.ORGANISATION, pair.one(), wording),
                        names.of(CodedField.ORGANISATION, pair.other(), wording)),
                false,
                address.apply(OrganisationPair.dropped(filter)));
    }

    private Chip chip(
            IncidentFilter filter,
            CodedField field,
            String code,
            boolean excluded,
            Function<IncidentFilter, String> address,
            Wording wording) {
        return new Chip(
                names.of(field, wording),
                names.of(field, code, wording),
                excluded,
                address.apply(filter.with(field, filter.choice(field).dropping(code))));
    }

    private static void dates(
            String key,
            DateRange range,
            IncidentFilter without,
            List<Chip> chips,
            Function<IncidentFilter, String> address,
            Wording wording) {
        if (!range.unlimited()) {
            chips.add(new Chip(wording.text(key), range(range, wording), false, address.apply(without)));
        }
    }

    /** The range in words. */
    static String range(DateRange range, Wording wording) {
        if (range.from() != null && range.to() != null) {
            Quarter quarter = Quarter.of(range.from());
            return quarter.range().equals(range)
                    ? label(quarter)
                    : wording.text("range.both", wording.date(range.from()), wording.date(range.to()));
        }
        return range.from() != null
                ? wording.text("range.from", wording.date(range.from()))
                : wording.text("range.to", wording.date(Objects.requireNonNull(range.to())));
    }

    private Period period(String name, DateRange range, Function<DateRange, String> address) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Wording.ZONE);
        List<Shortcut> quarters = Quarter.of(today).back(QUARTERS).stream()
                .map(quarter -> {
                    boolean chosen = quarter.range().equals(range);
                    return new Shortcut(
                            label(quarter), chosen, address.apply(chosen ? DateRange.ALWAYS : quarter.range()));
                })
                .toList();
        return new Period(name, text(range.from()), text(range.to()), quarters);
    }

    private static String label(Quarter quarter) {
        return "Q" + quarter.number() + " " + quarter.year();
    }

    private static Period sentPeriod(Map<String, List<String>> sent, String name) {
        return new Period(name, first(sent, name + "From"), first(sent, name + "To"), List.of());
    }

    private static List<Hidden> hidden(IncidentFilter filter, Set<CodedField> asked) {
        List<Hidden> hidden = new ArrayList<>();
        filter.choices().forEach((field, choice) -> {
            if (!asked.contains(field)) {
                choice.included().forEach(code -> hidden.add(new Hidden(field.parameter(), code)));
                choice.excluded().forEach(code -> hidden.add(new Hidden(field.parameter(), "!" + code)));
            }
        });
        if (filter.counted()) {
            hidden.add(new Hidden("counted", "true"));
        }
        return hidden;
    }

    private static String first(Map<String, List<String>> sent, String name) {
        return sent.getOrDefault(name, List.of()).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private static String text(@Nullable LocalDate date) {
        return date == null ? "" : date.toString();
    }
}
