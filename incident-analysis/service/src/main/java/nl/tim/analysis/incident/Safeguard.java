package nl.tim.analysis.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Commands that the law or somebody's privacy asks for. An explanation is null when nothing was added. */
public sealed interface Safeguard extends Command {

    @Override
    default String type() {
        return switch (this) {
            case CalamitySuspected _ -> "CalamitySuspected";
            case CalamityCleared _ -> "CalamityCleared";
            case RedactionCorrected _ -> "RedactionCorrected";
            case SubjectErased _ -> "SubjectErased";
        };
    }

    /**
     * It may be a calamity.
     *
     * @param organisation directory code of the provider that has to decide; null while unknown
     * @param noticedOn local date
     * @param establishedOn local date; null while it is a suspicion
     */
    record CalamitySuspected(
            @Nullable String organisation,
            LocalDate noticedOn,
            @Nullable LocalDate establishedOn,
            @Nullable Text explanation)
            implements Safeguard {}

    /**
     * The suspicion has come to an end.
     *
     * @param outcome TIM-CALAMITY
     */
    record CalamityCleared(String outcome, @Nullable Text explanation) implements Safeguard {}

    /**
     * More of a shared text is masked.
     *
     * @param target the event that brought the text
     * @param field name of the text; one that is not known is not found
     * @param item which one, where the event brought several; null otherwise
     */
    record RedactionCorrected(
            UUID target, String field, @Nullable UUID item, List<Span> spans) implements Safeguard {

        /** Copies the list. */
        public RedactionCorrected {
            spans = List.copyOf(spans);
        }
    }

    /**
     * Every text becomes unreadable; the codes stay.
     *
     * @param ground TIM-ERASURE
     * @param approvedBy pseudonym of the second person; null when the retention term did it
     */
    record SubjectErased(String ground, @Nullable String approvedBy) implements Safeguard {}
}
