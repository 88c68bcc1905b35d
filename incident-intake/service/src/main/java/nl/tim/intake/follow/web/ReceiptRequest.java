package nl.tim.intake.follow.web;

import org.jspecify.annotations.Nullable;

/** What is sent with a receipt; which fields are needed follows from the address. */
record ReceiptRequest(
        @Nullable String receipt,
        @Nullable String id,
        @Nullable String text,
        @Nullable String question,
        @Nullable String rating) {

    /** Without receipt and words. */
    @Override
    public String toString() {
        return "ReceiptRequest";
    }
}
