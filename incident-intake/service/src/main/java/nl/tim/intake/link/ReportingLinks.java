package nl.tim.intake.link;

import nl.tim.schemas.seal.LinkCode;

/** The links by which organisations' people report. Implementations are safe for use by many threads and never block. */
public interface ReportingLinks {

    /** What is known of a link. */
    sealed interface Known {}

    /** It works. */
    record Working(String organisation) implements Known {}

    /** It was revoked, or there never was such a link. */
    record Ended() implements Known {}

    /** Nobody knows now: what was published has not been read yet. */
    record Unsure() implements Known {}

    /** What is known of the link with this code. */
    Known find(LinkCode code);
}
