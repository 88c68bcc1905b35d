package nl.tim.deidentify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/** How frequent the words of written Dutch are, exactly as they are written: Bos and bos differ. Safe for use by many threads. */
final class WordFrequencies {

    private final FSA words;
    private final FSATraversal traversal;

    private WordFrequencies(FSA words) {
        this.words = words;
        this.traversal = new FSATraversal(words);
    }

    static WordFrequencies read(InputStream dictionary) throws IOException {
        return new WordFrequencies(FSA.read(dictionary));
    }

    /** From 1, rare, to 26, among the most frequent words, on a logarithmic scale; 0 when it is no Dutch word. */
    int of(String word) {
        byte[] bytes = (word + "~").getBytes(StandardCharsets.UTF_8);
        MatchResult match = traversal.match(bytes);
        if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
            return 0;
        }
        return words.getArcLabel(words.getFirstArc(match.node)) - 'A' + 1;
    }
}
