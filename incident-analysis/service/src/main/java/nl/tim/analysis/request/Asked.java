package nl.tim.analysis.request;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Supplement;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.TextField;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.invitation.Invitation;
import org.jspecify.annotations.Nullable;

/**
 * What one respondent sees of a case: what was reported, as it may leave the region, what is asked of their organisation, and what they told
 * themselves. Nothing else of what others told or decided.
 *
 * @param seen without what respondents may not see; with decisions and findings, which are not for showing
 * @param report as it may leave the region
 * @param question what the region asked their organisation; null when the report says enough
 * @param term until when their organisation may respond; null when it was not asked
 * @param own what they told, oldest first, without what they replaced
 */
public record Asked(
        Invitation invitation,
        Incident seen,
        Reported report,
        @Nullable Text question,
        @Nullable Term term,
        List<Participation.Account> own) {

    /** Copies the list. */
    public Asked {
        own = List.copyOf(own);
    }

    /** Words of the reporter, and which they are. */
    public record Told(TextField field, Text text) {}

    /** What the reporter told, as far as respondents read it: no answers to the region's questions. */
    public List<Told> told() {
        return Stream.of(
                        told(TextField.NARRATIVE, report.narrative()),
                        told(TextField.IMMEDIATE_ACTION, report.immediateAction()),
                        told(TextField.SUGGESTION, report.suggestion()),
                        seen.supplements().stream()
                                .filter(supplement -> supplement.kind() != Supplement.Kind.ANSWER)
                                .map(supplement -> new Told(TextField.SUPPLEMENT, supplement.text())))
                .flatMap(each -> each)
                .toList();
    }

    /** Their words that the coordinator did not release yet, which they can still change; empty when there are none. */
    public Optional<Participation.Account> draft() {
        return own.isEmpty() || own.getLast().released() ? Optional.empty() : Optional.of(own.getLast());
    }

    /** The incident. */
    public UUID incidentId() {
        return seen.incidentId();
    }

    private static Stream<Told> told(TextField field, @Nullable Text text) {
        return text == null ? Stream.empty() : Stream.of(new Told(field, text));
    }
}
