package nl.tim.intake.publish.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.util.UUID;
import nl.tim.schemas.event.ContentCheck;
import org.junit.jupiter.api.Test;

class StoredReportTest {

    private static final String HASH = "0f".repeat(32);

    @Test
    void isTheSameAfterPacking() {
        ContentCheck check = new ContentCheck(new UUID(1, 2), ByteBuffer.wrap(new byte[32]));
        StoredReport report = new StoredReport("TIM-2026-7KQ4MX", HASH, check);

        assertThat(StoredReport.unpacked(report.packed())).isEqualTo(report);
        assertThat(report.packed()).hasSize(131);
    }

    @Test
    void isTheSameAfterPacking_withoutCheck() {
        StoredReport report = new StoredReport("TIM-2026-7KQ4MX", HASH, null);

        assertThat(StoredReport.unpacked(report.packed())).isEqualTo(report);
    }
}
