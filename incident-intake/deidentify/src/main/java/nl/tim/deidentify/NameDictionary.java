package nl.tim.deidentify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import morfologik.fsa.FSA;
import org.jspecify.annotations.Nullable;

/** Reads the names out of the part-of-speech dictionary of LanguageTool: a line of it is form, encoded stem and tag, joined by {@code ~}. */
final class NameDictionary {

    private static final String PERSON = "ENM:PER:";

    private NameDictionary() {}

    /** Hands every name to {@code names}, first names and surnames as often as they are tagged. */
    static void read(InputStream dictionary, BiConsumer<String, WordClass> names) throws IOException {
        FSA forms = FSA.read(dictionary);
        int root = forms.getRootNode();
        for (int arc = forms.getFirstArc(root); arc != 0; arc = forms.getNextArc(arc)) {
            byte first = forms.getArcLabel(arc);
            // Small letters hold the other five million forms.
            if (first >= 'a' && first <= 'z' || forms.isArcTerminal(arc)) {
                continue;
            }
            for (ByteBuffer rest : forms.getSequences(forms.getEndNode(arc))) {
                read(first, rest, names);
            }
        }
    }

    private static void read(byte first, ByteBuffer rest, BiConsumer<String, WordClass> names) {
        byte[] line = new byte[rest.remaining() + 1];
        line[0] = first;
        rest.get(line, 1, line.length - 1);
        int form = 0;
        while (form < line.length && line[form] != '~') {
            form++;
        }
        int tag = line.length;
        while (tag > form && line[tag - 1] != '~') {
            tag--;
        }
        WordClass wordClass = classOf(new String(line, tag, line.length - tag, StandardCharsets.US_ASCII));
        if (wordClass != null) {
            names.accept(new String(line, 0, form, StandardCharsets.UTF_8), wordClass);
        }
    }

    private static @Nullable WordClass classOf(String tag) {
        return switch (tag) {
            case "ENM:PER:FST" -> WordClass.FIRST_NAME;
            case "ENM:PER:LST:VAN", "ENM:PER:LST:VDE", "ENM:PER:LST:VDR", "ENM:PER:LST:VDN" -> WordClass.VAN_SURNAME;
            case "ENM:PER:LST:DE_" -> WordClass.DE_SURNAME;
            case "ENM:LOC:PTS", "ENM:LOC:RGN", "ENM:LOC:EIL" -> WordClass.PLACE;
            case "ENM:LOC:LND" -> WordClass.KEPT;
            default -> tag.startsWith(PERSON) ? WordClass.SURNAME : null;
        };
    }
}
