package nl.tim.analysis.search.web;

import java.util.List;
import java.util.Locale;
import nl.tim.analysis.search.Rejection;
import nl.tim.analysis.web.InvalidRequestException;
import nl.tim.analysis.web.InvalidRequestException.InvalidField;
import nl.tim.analysis.web.Wording;

/** Tells people and programs what is wrong with the parameters of a request. */
public final class Rejections {

    private Rejections() {}

    /**
     * Goes on when nothing is wrong.
     *
     * @throws InvalidRequestException naming every parameter that is wrong
     */
    public static void refuse(List<Rejection> rejections) {
        if (!rejections.isEmpty()) {
            throw new InvalidRequestException(rejections.stream()
                    .map(rejection -> new InvalidField(
                            rejection.parameter(), rejection.reason().name(), rejection.arguments()))
                    .toList());
        }
    }

    /** A sentence for each parameter that is wrong, beginning with what people call it. */
    public static List<String> explain(List<Rejection> rejections, Wording wording) {
        return rejections.stream()
                .map(rejection -> wording.textOr("field." + rejection.parameter(), rejection.parameter()) + ": "
                        + wording.text(
                                "error." + rejection.reason().name().toLowerCase(Locale.ROOT),
                                rejection.arguments().toArray()))
                .toList();
    }
}
