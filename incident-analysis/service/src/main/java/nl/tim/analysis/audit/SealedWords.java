package nl.tim.analysis.audit;

import java.util.UUID;

/**
 * What somebody searched for, or the reason that they gave, as it is kept.
 *
 * @param writerId who wrote the line, which the words are bound to
 * @param lineId the line, which the words are bound to
 * @param keyId of the data key on {@code tim.keys}
 * @param ciphertext in base 64
 */
public record SealedWords(UUID writerId, UUID lineId, UUID keyId, String ciphertext) {}
