package nl.tim.intake.follow;

import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What a reporter says after reporting. */
public sealed interface Words {

    /** Longest text in characters. */
    int LONGEST = 10_000;

    /** The words; null where none are needed and none were given. */
    @Nullable
    String text();

    /** The same with other words. */
    Words with(@Nullable String text);

    /** The same with its words changed, if there are any. */
    default Words map(UnaryOperator<String> change) {
        String text = text();
        return text == null ? this : with(change.apply(text));
    }

    /** More about the incident. */
    record Supplement(@Nullable String text) implements Words {
        @Override
        public Words with(@Nullable String other) {
            return new Supplement(other);
        }
    }

    /**
     * An answer.
     *
     * @param question the question's id; null for whatever is open
     */
    record Answer(@Nullable UUID question, @Nullable String text) implements Words {
        @Override
        public Words with(@Nullable String other) {
            return new Answer(question, other);
        }
    }

    /**
     * What the feedback was worth.
     *
     * @param rating TIM-RATING
     */
    record Rating(String rating, @Nullable String text) implements Words {
        @Override
        public Words with(@Nullable String other) {
            return new Rating(rating, other);
        }
    }

    /** The report is taken back. */
    record Withdrawal(@Nullable String text) implements Words {
        @Override
        public Words with(@Nullable String other) {
            return new Withdrawal(other);
        }
    }
}
