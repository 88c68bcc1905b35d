package nl.tim.analysis.projection.kafka;

import java.util.Base64;
import nl.tim.analysis.incident.Actor;
import nl.tim.analysis.incident.ContentCheck;
import nl.tim.analysis.incident.Event;
import nl.tim.analysis.incident.Fact;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.seal.KeyRing;
import org.jspecify.annotations.Nullable;

/** Turns a decoded record into an event of the domain, opening what the region may read and nothing else. Thread-safe. */
final class EventTranslator {
    private final KeyRing keys;
    private final Reporters reporters;

    /** Whether reporters are somebody. */
    enum Reporters {
        /** Without their pseudonym, which is for reporters to find their reports again, and for nobody to bring a person's reports together. */
        NAMELESS,
        /** With their pseudonym, for who counts how many people reported and keeps none of them. */
        TOLD_APART
    }

    EventTranslator(KeyRing keys, Reporters reporters) {
        this.keys = keys;
        this.reporters = reporters;
    }

    /**
     * The event; identity stays sealed.
     *
     * @return null when the body is of a kind that this version does not know
     * @throws nl.tim.schemas.seal.SealBrokenException when a field was altered or moved
     * @throws nl.tim.schemas.seal.KeysUnavailableException when it cannot be known whether a key exists
     */
    @Nullable
    Event translate(IncidentEvent event) {
        Fact fact = fact(event.getBody(), new Opener(keys, event.getIncidentId(), event.getEventId()));
        if (fact == null) {
            return null;
        }
        return new Event(
                event.getEventId(),
                event.getIncidentId(),
                event.getRecordedAt(),
                actor(event.getActor()),
                event.getExpectedRevision(),
                event.getTaxonomyVersion(),
                check(event.getContentCheck()),
                fact);
    }

    private Actor actor(nl.tim.schemas.event.Actor actor) {
        boolean nameless = reporters == Reporters.NAMELESS && actor.getKind().equals(Actor.REPORTER);
        return new Actor(actor.getKind(), nameless ? null : actor.getSubject(), actor.getOrganisation());
    }

    private static @Nullable ContentCheck check(nl.tim.schemas.event.@Nullable ContentCheck check) {
        if (check == null) {
            return null;
        }
        byte[] mac = new byte[check.getMac().remaining()];
        check.getMac().duplicate().get(mac);
        return new ContentCheck(check.getKeyId(), Base64.getEncoder().encodeToString(mac));
    }

    private static @Nullable Fact fact(Object body, Opener opener) {
        Fact words = WordTranslation.of(body, opener);
        if (words != null) {
            return words;
        }
        Fact handling = HandlingTranslation.of(body, opener);
        if (handling != null) {
            return handling;
        }
        Fact finding = FindingTranslation.of(body, opener);
        return finding != null ? finding : SafeguardTranslation.of(body, opener);
    }
}
