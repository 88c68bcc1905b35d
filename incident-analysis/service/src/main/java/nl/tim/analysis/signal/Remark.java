package nl.tim.analysis.signal;

import java.util.ArrayList;
import java.util.List;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a signal.
 *
 * @param kind what they want with it
 * @param reason code of {@link #REASONS}; null when there is none, and only there when it is dismissed
 * @param words what they wrote; null when nothing
 */
public record Remark(
        Kind kind, @Nullable String reason, @Nullable String words) {

    /** The list of reasons to dismiss. */
    public static final String REASONS = "TIM-DISMISS";

    /** Most characters of a note. */
    public static final int MOST_CHARACTERS = 2000;

    private static final String OTHER = "ANDERS";

    /** Empty words are no words, and no reason is no reason. */
    public Remark {
        reason = reason == null || reason.isBlank() ? null : reason.strip();
        words = words == null || words.isBlank() ? null : words.strip();
    }

    /** What somebody wants. */
    public enum Kind {
        /** To look into it. */
        ACKNOWLEDGE,
        /** To do nothing about it. */
        DISMISS,
        /** Only to say something. */
        COMMENT
    }

    /** What can be wrong with a remark. */
    public enum Flaw {
        /** Neither a reason nor words. */
        REASON_NEEDED,
        /** No such reason. */
        REASON_UNKNOWN,
        /** The reason says that words follow, and none do. */
        WORDS_FOR_REASON,
        /** A comment without words. */
        WORDS_NEEDED,
        /** Too many words. */
        WORDS_TOO_LONG;

        /** The field in which it is. */
        public String field() {
            return this == REASON_NEEDED || this == REASON_UNKNOWN ? "reason" : "words";
        }
    }

    /** What is wrong with it; empty when it can be written down. */
    public List<Flaw> flaws(CodeLists lists) {
        List<Flaw> flaws = new ArrayList<>();
        if (words != null && words.length() > MOST_CHARACTERS) {
            flaws.add(Flaw.WORDS_TOO_LONG);
        }
        if (kind == Kind.COMMENT && words == null) {
            flaws.add(Flaw.WORDS_NEEDED);
        }
        if (kind != Kind.DISMISS) {
            return flaws;
        }
        if (reason == null && words == null) {
            flaws.add(Flaw.REASON_NEEDED);
        } else if (reason != null && !lists.list(REASONS).contains(reason)) {
            flaws.add(Flaw.REASON_UNKNOWN);
        } else if (OTHER.equals(reason) && words == null) {
            flaws.add(Flaw.WORDS_FOR_REASON);
        }
        return flaws;
    }

    /** Keeps the words out of logs. */
    @Override
    public String toString() {
        return "Remark[" + kind + ", " + reason + "]";
    }
}
