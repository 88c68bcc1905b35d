package nl.tim.analysis.trend.pattern;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.Month;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.Quarter;
import nl.tim.analysis.search.TextQuery;

/**
 * Looks for what there is more of than its parts explain. Calls block; safe for many threads. Throws
 * {@link nl.tim.analysis.search.IndexUnavailableException} when the index cannot be asked.
 */
public final class Patterns {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final int QUARTERS_BEFORE = 4;

    /** What rises with the calendar, in each quarter anew, says nothing. */
    private static final Set<String> MONTHS = Arrays.stream(Month.values())
            .flatMap(month -> Stream.of(Locale.of("nl"), Locale.ENGLISH)
                    .map(language -> month.getDisplayName(TextStyle.FULL_STANDALONE, language)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private final Incidents incidents;
    private final InstantSource clock;

    /** Looks in this index; the clock says which quarter is the last one that is over. */
    public Patterns(Incidents incidents, InstantSource clock) {
        this.incidents = incidents;
        this.clock = clock;
    }

    /** Boundaries with types, in the filter's reports that statistics count. */
    public Combinations combinations(IncidentFilter filter) {
        return Combinations.of(incidents.tally(filter.onlyCounted(), CodedField.BOUNDARY, CodedField.TYPE));
    }

    /** Words of the quarter that the filter asks for, else of the last one that is over, against the four quarters before it. */
    public Words words(IncidentFilter filter) {
        Quarter quarter = quarter(filter.received());
        DateRange now = quarter.range();
        DateRange before = new DateRange(
                Objects.requireNonNull(
                        quarter.back(QUARTERS_BEFORE + 1).getLast().range().from()),
                Objects.requireNonNull(now.from()).minusDays(1));
        IncidentFilter some = filter.onlyCounted().receivedIn(now);
        IncidentFilter earlier = some.receivedIn(before);
        IncidentFilter all = some.receivedIn(new DateRange(before.from(), now.to()));
        List<String> words = filter.text() == null
                ? incidents.risingWords(some, all).stream()
                        .filter(word -> !MONTHS.contains(word))
                        .toList()
                : List.of();
        List<IncidentFilter> questions = new ArrayList<>(List.of(some, earlier));
        for (String word : words) {
            questions.add(asking(some, word));
            questions.add(asking(earlier, word));
        }
        return Words.of(quarter, words, incidents.counts(questions));
    }

    /** The same reports, of which the text has the word. */
    public static IncidentFilter asking(IncidentFilter filter, String word) {
        return filter.asking(TextQuery.word(word));
    }

    private Quarter quarter(DateRange asked) {
        LocalDate from = asked.from();
        if (from != null && Quarter.of(from).range().equals(asked)) {
            return Quarter.of(from);
        }
        return Quarter.of(LocalDate.ofInstant(clock.instant(), AMSTERDAM))
                .back(2)
                .getLast();
    }
}
