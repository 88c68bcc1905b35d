package nl.tim.analysis.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the region did with a report.
 *
 * @param course how far handling got
 * @param dialogue with the reporter
 * @param participation of organisations
 * @param findings what the case teaches
 * @param calamity null when none was ever suspected
 * @param erasure null unless the texts were erased
 * @param passages the words, oldest first
 */
public record Dossier(
        Course course,
        Dialogue dialogue,
        Participation participation,
        Findings findings,
        @Nullable Calamity calamity,
        @Nullable Erasure erasure,
        List<Passage> passages) {

    /** A dossier in which nothing was done yet. */
    public static final Dossier START =
            new Dossier(Course.START, Dialogue.START, Participation.START, Findings.START, null, null, List.of());

    /** Copies the list. */
    public Dossier {
        passages = List.copyOf(passages);
    }

    Dossier with(Course next) {
        return new Dossier(next, dialogue, participation, findings, calamity, erasure, passages);
    }

    Dossier with(Dialogue next) {
        return new Dossier(course, next, participation, findings, calamity, erasure, passages);
    }

    Dossier with(Participation next) {
        return new Dossier(course, dialogue, next, findings, calamity, erasure, passages);
    }

    Dossier with(Findings next) {
        return new Dossier(course, dialogue, participation, next, calamity, erasure, passages);
    }

    Dossier with(Calamity next) {
        return new Dossier(course, dialogue, participation, findings, next, erasure, passages);
    }

    Dossier with(Erasure next) {
        return new Dossier(course, dialogue, participation, findings, calamity, next, passages);
    }

    /** With these words too; nothing when there are none. */
    Dossier with(Event event, TextField field, @Nullable Text text) {
        if (text == null) {
            return this;
        }
        var passage = new Passage(event.eventId(), event.fact().type(), event.recordedAt(), field, text);
        return new Dossier(course, dialogue, participation, findings, calamity, erasure, Lists.with(passages, passage));
    }

    Dossier edited(TextEdit edit) {
        return new Dossier(
                course,
                dialogue,
                participation.edited(edit),
                findings.edited(edit),
                calamity,
                erasure,
                passages.stream().map(passage -> passage.edited(edit)).toList());
    }
}
