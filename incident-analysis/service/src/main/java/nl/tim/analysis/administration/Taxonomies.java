package nl.tim.analysis.administration;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.tim.analysis.access.ForTheRegion;
import nl.tim.analysis.command.Flaw;
import nl.tim.analysis.directory.TaxonomyLog;
import nl.tim.analysis.search.Choice;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.search.IndexUnavailableException;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.codes.Label;
import nl.tim.schemas.codes.TaxonomyChange;
import org.jspecify.annotations.Nullable;

/** Makes versions of the code lists, one for each change. Blocks; safe for use by many threads. */
public final class Taxonomies {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final CodeLists lists;
    private final TaxonomyLog log;
    private final Incidents incidents;
    private final InstantSource clock;

    Taxonomies(CodeLists lists, TaxonomyLog log, Incidents incidents, InstantSource clock) {
        this.lists = lists;
        this.log = log;
        this.incidents = incidents;
        this.clock = clock;
    }

    /**
     * The lists as they are now, whoever changed them wherever.
     *
     * @throws nl.tim.analysis.projection.UnavailableException while the log is away
     */
    public CodeLists current() {
        log.awaitCurrent();
        return lists;
    }

    /** Everything that is wrong with a draft; empty when nothing is. */
    public List<Flaw> flaws(CodeDraft draft) {
        return CodeRules.flaws(draft, lists);
    }

    /** How many reports have the code, whatever statistics count; empty when they cannot be counted now, or by this list. */
    public OptionalLong reports(String list, String code) {
        List<IncidentFilter> filters = Arrays.stream(CodedField.values())
                .filter(field -> field.codeList().filter(list::equals).isPresent())
                .map(field -> new IncidentFilter(
                        null, Map.of(field, Choice.ANY.including(code)), DateRange.ALWAYS, DateRange.ALWAYS, false))
                .toList();
        if (filters.isEmpty()) {
            return OptionalLong.empty();
        }
        try {
            return ForTheRegion.see(() -> incidents.counts(filters)).stream()
                    .mapToLong(Long::longValue)
                    .max();
        } catch (IndexUnavailableException e) {
            return OptionalLong.empty();
        }
    }

    /**
     * Makes a version with a draft that has no flaws.
     *
     * @param by pseudonym
     * @return false when somebody else made a version meanwhile
     * @throws nl.tim.analysis.projection.UnavailableException while the log is away
     */
    public boolean keep(CodeDraft draft, String by) {
        Code held = lists.list(draft.list()).find(draft.code()).orElse(null);
        Code state = new Code(
                draft.code(),
                draft.parent().isEmpty() ? null : draft.parent(),
                new Label(draft.nl(), draft.en()),
                new Label(draft.definitionNl(), draft.definitionEn()),
                draft.retired() ? lastDay(held) : null,
                Map.of());
        return log.keep(new TaxonomyChange(
                draft.seen() + 1,
                draft.note(),
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                by,
                List.of(new TaxonomyChange.State(draft.list(), state))));
    }

    private LocalDate lastDay(@Nullable Code held) {
        return held == null || held.validTo() == null
                ? LocalDate.ofInstant(clock.instant(), AMSTERDAM)
                : held.validTo();
    }
}
