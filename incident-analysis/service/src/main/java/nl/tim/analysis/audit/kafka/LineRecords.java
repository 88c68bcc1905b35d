package nl.tim.analysis.audit.kafka;

import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import nl.tim.analysis.audit.AccessLine;
import nl.tim.analysis.audit.AccessLine.Accessed;
import nl.tim.analysis.audit.AccessLine.Who;
import nl.tim.analysis.audit.Activity;
import nl.tim.analysis.audit.RecordedLine;
import nl.tim.analysis.audit.SealedWords;
import nl.tim.schemas.access.AccessedIncident;
import nl.tim.schemas.event.EncryptedField;
import org.jspecify.annotations.Nullable;

/** Lines as records and back. */
final class LineRecords {

    private LineRecords() {}

    static nl.tim.schemas.access.AccessLine record(AccessLine line, @Nullable EncryptedField words) {
        return new nl.tim.schemas.access.AccessLine(
                line.lineId(),
                line.at(),
                line.activity().name(),
                line.activity().action().code(),
                line.outcome().name(),
                line.who().subject(),
                line.who().name(),
                line.who().roles(),
                line.who().organisation(),
                line.who().address(),
                AccessLine.PURPOSE,
                line.request(),
                line.about(),
                line.incidents().stream()
                        .map(one -> new AccessedIncident(one.incidentId(), one.reference()))
                        .toList(),
                words,
                line.requestId());
    }

    static RecordedLine line(UUID writerId, nl.tim.schemas.access.AccessLine line) {
        return new RecordedLine(
                new AccessLine(
                        line.getLineId(),
                        line.getRequestId(),
                        line.getAt(),
                        Activity.named(line.getActivity()),
                        AccessLine.Outcome.valueOf(line.getOutcome()),
                        new Who(
                                line.getSubject(),
                                line.getName(),
                                line.getRoles(),
                                line.getOrganisation(),
                                line.getAddress()),
                        line.getRequest(),
                        line.getAbout(),
                        line.getIncidents().stream()
                                .map(one -> new Accessed(one.getIncidentId(), one.getReference()))
                                .toList()),
                words(writerId, line));
    }

    private static @Nullable SealedWords words(UUID writerId, nl.tim.schemas.access.AccessLine line) {
        EncryptedField sealed = line.getWords();
        if (sealed == null) {
            return null;
        }
        byte[] ciphertext = new byte[sealed.getCiphertext().remaining()];
        sealed.getCiphertext().duplicate().get(ciphertext);
        return new SealedWords(
                writerId,
                line.getLineId(),
                sealed.getKeyId(),
                Base64.getEncoder().encodeToString(ciphertext));
    }

    static EncryptedField sealed(SealedWords words) {
        return new EncryptedField(
                words.keyId(), ByteBuffer.wrap(Base64.getDecoder().decode(words.ciphertext())));
    }
}
