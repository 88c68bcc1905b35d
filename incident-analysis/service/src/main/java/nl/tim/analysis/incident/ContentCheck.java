package nl.tim.analysis.incident;

import java.util.UUID;

/**
 * Tells a retried report from a changed one: equal checks mean equal content.
 *
 * @param keyId the check key, destroyed after 30 days
 * @param mac HMAC of the content, Base64
 */
public record ContentCheck(UUID keyId, String mac) {}
