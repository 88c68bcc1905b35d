package nl.tim.intake.receipt;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.tim.schemas.seal.ReceiptKeys;

/** Derives receipts, so that none has to be stored: the same incident always has the same one. Safe for use by many threads. */
public final class Receipts {

    private final ReceiptKeys keys;

    /** Under these keys. */
    public Receipts(ReceiptKeys keys) {
        this.keys = keys;
    }

    /** The receipt of an incident under the newest key. */
    public Receipt issue(UUID incidentId) {
        return issue(incidentId, keys.newest());
    }

    /** The receipt of an incident that was given out with this hash, also when the key was replaced since; empty when no key makes it. */
    public Optional<Receipt> find(UUID incidentId, String hash) {
        return IntStream.rangeClosed(1, keys.newest())
                .mapToObj(version -> issue(incidentId, version))
                .filter(receipt -> receipt.hash().equals(hash))
                .findFirst();
    }

    private Receipt issue(UUID incidentId, int version) {
        byte[] secret = keys.mac(version, incidentId.toString().getBytes(StandardCharsets.US_ASCII));
        return Receipt.of(version, secret);
    }
}
