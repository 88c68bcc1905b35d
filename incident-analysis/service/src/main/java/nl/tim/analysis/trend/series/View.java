package nl.tim.analysis.trend.series;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.tim.analysis.search.Parameters;
import nl.tim.analysis.search.Rejection.Reason;

/** What is drawn of a series. */
public enum View {
    /** Its reports. */
    COUNT,
    /** Its share of all reports of the region, which more of everything leaves as it was. */
    SHARE,
    /** Its reports by the date of the incident, of which the last weeks are never complete. */
    OCCURRED,
    /** Its reports per 1,000 referrals, discharges or contacts, where these were loaded. */
    RATE;

    /** The view that has this name in the API; empty when there is none. */
    static Optional<View> of(String parameter) {
        return Arrays.stream(values())
                .filter(view -> view.parameter().equals(parameter))
                .findFirst();
    }

    /** The view that a request asks for, {@link #COUNT} when it asks for none or for another; that is noted there. */
    public static View of(Parameters parameters) {
        Optional<String> name = parameters.one("view");
        Optional<View> view = name.flatMap(View::of);
        if (name.isPresent() && view.isEmpty()) {
            parameters.reject("view", Reason.BAD_CHOICE, "count, share, occurred, rate");
        }
        return view.orElse(COUNT);
    }

    /** The name in the API. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
