package nl.tim.analysis.export;

import java.util.SequencedMap;

/** Makes the files of an export. */
@FunctionalInterface
public interface Forms {

    /** Every file by name, in order; the same content always gives the same bytes. Blocks for seconds. */
    SequencedMap<String, byte[]> of(Content content);
}
