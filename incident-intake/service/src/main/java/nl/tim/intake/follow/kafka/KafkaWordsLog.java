package nl.tim.intake.follow.kafka;

import static java.util.Objects.requireNonNullElse;

import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import nl.tim.intake.follow.Words;
import nl.tim.intake.follow.WordsLog;
import nl.tim.intake.report.ReportLog.LogUnavailableException;
import nl.tim.schemas.event.Actor;
import nl.tim.schemas.event.FeedbackRated;
import nl.tim.schemas.event.IncidentEvent;
import nl.tim.schemas.event.IncidentSupplemented;
import nl.tim.schemas.event.QuestionAnswered;
import nl.tim.schemas.event.ReportWithdrawn;
import nl.tim.schemas.event.SealedText;
import nl.tim.schemas.seal.KeyPool;
import nl.tim.schemas.seal.KeyPurpose;
import nl.tim.schemas.seal.NoKeyAvailableException;
import nl.tim.schemas.seal.SealedField;
import nl.tim.schemas.seal.SealingKey;
import nl.tim.schemas.topic.EventRecords;
import nl.tim.schemas.topic.LogProducer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Words on {@code tim.incident-events}. Who said them stays unknown. Safe for use by many threads. */
final class KafkaWordsLog implements WordsLog {

    private static final String SOURCE = "/tim/incident-intake";
    private static final Logger log = LoggerFactory.getLogger(KafkaWordsLog.class);

    private final LogProducer producer;
    private final KeyPool keys;
    private final String topic;
    private final Supplier<String> taxonomyVersion;

    KafkaWordsLog(LogProducer producer, KeyPool keys, String topic, Supplier<String> taxonomyVersion) {
        this.producer = producer;
        this.keys = keys;
        this.topic = topic;
        this.taxonomyVersion = taxonomyVersion;
    }

    @Override
    public void append(Said said) throws LogUnavailableException {
        try {
            producer.send(EventRecords.of(topic, SOURCE, event(said))).join();
        } catch (NoKeyAvailableException e) {
            log.warn("Words {} cannot be sealed: no key in stock", said.eventId());
            throw new LogUnavailableException("keys");
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            log.warn(
                    "Words {} were not acknowledged: {}",
                    said.eventId(),
                    cause.getClass().getSimpleName());
            throw new LogUnavailableException(topic);
        }
    }

    private IncidentEvent event(Said said) throws NoKeyAvailableException {
        return IncidentEvent.newBuilder()
                .setEventId(said.eventId())
                .setIncidentId(said.incidentId())
                .setRecordedAt(said.at())
                .setActor(Actor.newBuilder().setKind("REPORTER").build())
                .setTaxonomyVersion(taxonomyVersion.get())
                .setBody(body(said))
                .build();
    }

    private Object body(Said said) throws NoKeyAvailableException {
        return switch (said.original()) {
            case Words.Supplement _ ->
                new IncidentSupplemented(text(said, SealedField.SUPPLEMENT_ORIGINAL, SealedField.SUPPLEMENT_SHARED));
            case Words.Answer answer ->
                new QuestionAnswered(
                        answer.question(), text(said, SealedField.ANSWER_ORIGINAL, SealedField.ANSWER_SHARED));
            case Words.Rating rating -> new FeedbackRated(rating.rating(), explanation(said));
            case Words.Withdrawal _ -> new ReportWithdrawn(explanation(said));
        };
    }

    private @Nullable SealedText explanation(Said said) throws NoKeyAvailableException {
        return said.original().text() == null
                ? null
                : text(said, SealedField.EXPLANATION_ORIGINAL, SealedField.EXPLANATION_SHARED);
    }

    private SealedText text(Said said, SealedField original, SealedField shared) throws NoKeyAvailableException {
        SealingKey key = keys.take(KeyPurpose.TEXT);
        return new SealedText(
                key.seal(
                        said.incidentId(),
                        said.eventId(),
                        original,
                        requireNonNullElse(said.original().text(), "")),
                key.seal(
                        said.incidentId(),
                        said.eventId(),
                        shared,
                        requireNonNullElse(said.shared().text(), "")));
    }
}
