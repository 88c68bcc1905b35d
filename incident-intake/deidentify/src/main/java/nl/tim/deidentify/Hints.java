package nl.tim.deidentify;

import java.util.Arrays;
import java.util.List;

/**
 * What the caller knows about a text.
 *
 * @param persons who may be named in it
 */
public record Hints(List<KnownPerson> persons) {

    /** Nothing is known. */
    public static final Hints NONE = new Hints(List.of());

    public Hints {
        persons = List.copyOf(persons);
    }

    /** Hints about these people. */
    public static Hints about(KnownPerson... persons) {
        return new Hints(Arrays.asList(persons));
    }
}
