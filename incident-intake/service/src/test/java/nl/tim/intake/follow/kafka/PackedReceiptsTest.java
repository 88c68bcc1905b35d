package nl.tim.intake.follow.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PackedReceiptsTest {

    private static final String HASH = "0a".repeat(32);

    private final PackedReceipts receipts = new PackedReceipts();

    @Test
    void keepsWhatCameLast() {
        assertThat(receipts.get(HASH)).isNull();
        receipts.put(HASH, new byte[] {1});
        receipts.put(HASH, new byte[] {2, 3});
        assertThat(receipts.get(HASH)).containsExactly(2, 3);
        assertThat(receipts.get("0b".repeat(32))).isNull();
    }

    @Test
    void whatIsRemovedIsGone_untilItComesAgain() {
        receipts.put(HASH, new byte[] {1});
        receipts.remove(HASH);
        assertThat(receipts.get(HASH)).isNull();
        receipts.put(HASH, new byte[] {4});
        assertThat(receipts.get(HASH)).containsExactly(4);
    }
}
