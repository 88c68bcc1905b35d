package nl.tim.local.region;

import java.util.List;

/** The region file cannot be used; the message has one line for each thing to put right. */
public final class InvalidRegionException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidRegionException(List<String> problems) {
        super(String.join("\n", problems));
    }
}
