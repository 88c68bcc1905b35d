package nl.tim.analysis.incident;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.tim.analysis.incident.Decision.Reason;

/** What commands for the law's and people's sake do, once they are allowed. */
final class SafeguardRules {

    private SafeguardRules() {}

    static Ruling rule(Incident state, Event event, Safeguard command) {
        return switch (command) {
            case Safeguard.CalamitySuspected fact -> suspected(state, event, fact);
            case Safeguard.CalamityCleared fact -> cleared(state, event, fact);
            case Safeguard.RedactionCorrected fact -> redacted(state, fact);
            case Safeguard.SubjectErased fact -> {
                Incident erased = state.edited((_, _) -> new Text.Erased()).forgotten();
                yield Ruling.accepted(erased, erased.dossier().with(new Erasure(event.recordedAt(), fact.ground())));
            }
        };
    }

    private static Ruling suspected(Incident state, Event event, Safeguard.CalamitySuspected fact) {
        Calamity known = state.dossier().calamity();
        var calamity = new Calamity(
                known != null && known.stands() ? known.suspectedAt() : event.recordedAt(),
                fact.organisation(),
                fact.noticedOn(),
                fact.establishedOn(),
                null,
                null);
        return Ruling.accepted(
                state, state.dossier().with(calamity).with(event, TextField.EXPLANATION, fact.explanation()));
    }

    private static Ruling cleared(Incident state, Event event, Safeguard.CalamityCleared fact) {
        Calamity known = state.dossier().calamity();
        if (known == null || !known.stands()) {
            return Ruling.rejected(state, Reason.NOT_FOUND);
        }
        return Ruling.accepted(
                state,
                state.dossier()
                        .with(known.ended(event.recordedAt(), fact.outcome()))
                        .with(event, TextField.EXPLANATION, fact.explanation()));
    }

    /** Whether there is such a text decides, never what it says: it may be unreadable when this is replayed. */
    private static Ruling redacted(Incident state, Safeguard.RedactionCorrected fact) {
        Optional<TextEdit.Place> target =
                TextField.named(fact.field()).map(field -> new TextEdit.Place(fact.target(), field, fact.item()));
        if (target.isEmpty()) {
            return Ruling.rejected(state, Reason.NOT_FOUND);
        }
        var found = new AtomicBoolean();
        Incident after = state.edited((place, text) -> {
            if (!place.equals(target.get())) {
                return text;
            }
            found.set(true);
            return Redaction.mask(text, fact.spans());
        });
        return found.get() ? Ruling.accepted(after) : Ruling.rejected(state, Reason.NOT_FOUND);
    }
}
