package nl.tim.deidentify;

import java.util.List;

/** Runs the detectors over a text and settles their overlaps. Immutable; safe for use by many threads. */
public final class Deidentifier {

    private final List<Detector> detectors;

    /** Uses these detectors and no others; which of them wins an overlap is decided by their spans, not by the order. */
    public Deidentifier(List<Detector> detectors) {
        this.detectors = List.copyOf(detectors);
    }

    /** With all detectors of this library. */
    public static Deidentifier standard() {
        return new Deidentifier(
                List.of(new BsnDetector(), new PhoneDetector(), new EmailDetector(), new PostalCodeDetector()));
    }

    /** Finds what {@code profile} covers. Overlaps are settled first: a date that is left is never taken for a phone number. */
    public Analysis analyse(String text, Profile profile) {
        List<Span> found = detectors.stream()
                .flatMap(detector -> detector.detect(text).stream())
                .toList();
        List<Span> covered = Overlaps.resolve(found).stream()
                .filter(span -> profile.covers(span.tag()))
                .toList();
        return new Analysis(text, covered);
    }
}
