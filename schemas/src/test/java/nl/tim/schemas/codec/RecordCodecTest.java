package nl.tim.schemas.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Random;
import nl.tim.schemas.codec.UndecodableRecordException.Reason;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordCodecTest {
    private final byte[] good = RecordCodec.INCIDENT_EVENT.encode(Samples.reported());

    @Test
    void nothingIsEmpty() {
        assertThat(reasonOf(null)).isEqualTo(Reason.EMPTY);
        assertThat(reasonOf(new byte[0])).isEqualTo(Reason.EMPTY);
    }

    @Test
    void bytesWithoutMarkerAreNotSingleObject() {
        assertThat(reasonOf("{\"json\": true}".getBytes())).isEqualTo(Reason.NOT_SINGLE_OBJECT);
        assertThat(reasonOf(Arrays.copyOf(good, 9))).isEqualTo(Reason.NOT_SINGLE_OBJECT);
    }

    @Test
    void aFingerprintOfNoReleaseIsUnknownAndNamed() {
        byte[] foreign = good.clone();
        foreign[2] ^= 1;
        var failure = catchThrowableOfType(
                UndecodableRecordException.class, () -> RecordCodec.INCIDENT_EVENT.decode(foreign));
        assertThat(failure.reason()).isEqualTo(Reason.UNKNOWN_SCHEMA);
        assertThat(failure.fingerprint()).isPresent();
    }

    @Test
    void aRecordOfAnotherTopicIsUnknown() {
        assertThat(reasonOf(RecordCodec.DATA_KEY.encode(Samples.dataKey()))).isEqualTo(Reason.UNKNOWN_SCHEMA);
    }

    @Test
    void everyTruncationIsCorrupt() {
        for (int length = 10; length < good.length; length++) {
            assertThat(reasonOf(Arrays.copyOf(good, length)))
                    .as("length %d", length)
                    .isEqualTo(Reason.CORRUPT);
        }
    }

    @Test
    void trailingBytesAreCorrupt() {
        assertThat(reasonOf(Arrays.copyOf(good, good.length + 1))).isEqualTo(Reason.CORRUPT);
    }

    @Test
    void damagedBytesNeverThrowAnythingElse() {
        var random = new Random(20261121);
        for (int i = 0; i < 5_000; i++) {
            byte[] damaged = good.clone();
            for (int n = random.nextInt(1, 6); n > 0; n--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> reasonOf(damaged)).doesNotThrowAnyException();
        }
    }

    private static @Nullable Reason reasonOf(byte @Nullable [] bytes) {
        try {
            RecordCodec.INCIDENT_EVENT.decode(bytes);
            return null;
        } catch (UndecodableRecordException e) {
            return e.reason();
        }
    }

    @Test
    void kindsOfRecordsOnOneTopicAreToldApart() {
        byte[] invitation = RecordCodec.INVITATION.encode(Samples.invitation());
        assertThat(RecordCodec.INVITATION.wrote(invitation)).isTrue();
        assertThat(RecordCodec.REPORTING_LINK.wrote(invitation)).isFalse();
        assertThat(RecordCodec.INVITATION.wrote(RecordCodec.REPORTING_LINK.encode(Samples.reportingLink())))
                .isFalse();
        assertThat(RecordCodec.INVITATION.wrote(new byte[] {(byte) 0xC3, 1})).isFalse();
        assertThat(RecordCodec.INVITATION.wrote(null)).isFalse();
    }
}
