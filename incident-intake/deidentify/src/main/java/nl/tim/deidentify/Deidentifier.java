package nl.tim.deidentify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Runs the detectors over a text and settles their overlaps. Immutable; safe for use by many threads; never blocks after it was made.
 */
public final class Deidentifier {

    private static final List<Detector> DETECTORS = List.of(
            new EmailDetector(),
            new UrlDetector(),
            new BankAccountDetector(),
            new BsnDetector(),
            new LabelledNumberDetector(),
            new PlateDetector(),
            new PhoneDetector(),
            new LongNumberDetector(),
            new DateDetector(),
            new AgeDetector(),
            new PostalCodeDetector(),
            new StreetDetector(),
            new PlaceDetector(),
            new OrganisationDetector(),
            new NameDetector());

    private final List<Detector> detectors;
    private final Lexicon lexicon;
    private final WordTable directory;

    Deidentifier(List<Detector> detectors, Lexicon lexicon, WordTable directory) {
        this.detectors = List.copyOf(detectors);
        this.lexicon = lexicon;
        this.directory = directory;
    }

    /**
     * With all detectors of this library. The first call in a process reads the word lists, which takes a second or two: make it at
     * the start, not on an event loop.
     */
    public static Deidentifier standard() {
        return new Deidentifier(DETECTORS, Lexicon.dutch(), new WordTable(0));
    }

    /** One that also knows these institutions by name, as a directory lists them; replaces those given before. */
    public Deidentifier withOrganisations(Collection<String> names) {
        WordTable organisations = new WordTable(names.size() * 4);
        names.forEach(name -> Lexicon.addOrganisation(organisations, name));
        return new Deidentifier(detectors, lexicon, organisations);
    }

    /** Finds what {@code profile} covers, without knowing anything about the text. */
    public Analysis analyse(String text, Profile profile) {
        return analyse(text, profile, Hints.NONE);
    }

    /**
     * Finds what {@code profile} covers. Overlaps are settled first: a date that is left is never taken for a phone number.
     *
     * @param hints what the caller knows about the text
     */
    public Analysis analyse(String text, Profile profile, Hints hints) {
        return read(text).analysis(profile, hints);
    }

    /** Reads a text once, which is nearly all of the work, for as many analyses as are needed. */
    public Reading read(String text) {
        Words words = new Words(text, lexicon, directory);
        List<Span> found = new ArrayList<>();
        for (Detector detector : detectors) {
            detector.detect(words, found);
        }
        return new Reading(text, words, found);
    }
}
