package nl.tim.intake.follow.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.UUID;
import nl.tim.intake.follow.OwnReports.Own;

/** A report of who asks. */
@Schema(name = "OwnReceipt")
record OwnReceipt(UUID incidentId, String receipt, ReceiptAnswer shows) {

    static OwnReceipt of(Own own) {
        return new OwnReceipt(own.report().incidentId(), own.receipt(), ReceiptAnswer.of(own.report()));
    }

    /** Without the receipt. */
    @Override
    public String toString() {
        return "OwnReceipt[" + incidentId + "]";
    }
}
