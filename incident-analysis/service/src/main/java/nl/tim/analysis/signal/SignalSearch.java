package nl.tim.analysis.signal;

import java.util.List;
import java.util.Map;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.DateRange;
import nl.tim.analysis.search.IncidentFilter;
import nl.tim.analysis.search.OrganisationPair;
import nl.tim.statistics.engine.SeriesKey;
import nl.tim.statistics.engine.Signal;

/** The reports behind a signal, as a filter of the search. Safe for many threads; never blocks. */
public final class SignalSearch {

    private final Directory directory;

    /** Knows from the directory which practices count as an organisation. */
    public SignalSearch(Directory directory) {
        this.directory = directory;
    }

    /** The reports of the series, of all time. */
    public IncidentFilter series(SeriesKey key) {
        IncidentFilter all = new IncidentFilter(null, Map.of(), DateRange.ALWAYS, DateRange.ALWAYS, true);
        List<String> codes = key.codes();
        return switch (key.kind()) {
            case REGION -> all;
            case BOUNDARY_TYPE ->
                all.narrowedTo(CodedField.FROM_GROUP, codes.get(0))
                        .narrowedTo(CodedField.TO_GROUP, codes.get(1))
                        .narrowedTo(CodedField.TYPE, codes.get(2));
            case PAIR -> new OrganisationPair(codes.get(0), codes.get(1)).within(all, directory);
            case PATHWAY -> all.narrowedTo(CodedField.CARE_PATHWAY, codes.getFirst());
            case CHANNEL -> all.narrowedTo(CodedField.CHANNEL_USED, codes.getFirst());
            case ROOT_CAUSE -> all.narrowedTo(CodedField.ROOT_CAUSE, codes.getFirst());
        };
    }

    /** The reports since the change began, up to the period in which it was found. */
    public IncidentFilter since(Signal signal) {
        return series(signal.key())
                .receivedIn(new DateRange(signal.onset(), signal.until().minusDays(1)));
    }
}
