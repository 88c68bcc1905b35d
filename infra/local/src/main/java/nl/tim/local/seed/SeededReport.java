package nl.tim.local.seed;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An invented report.
 *
 * @param incidentId the report's
 * @param recordedAt when it came in; for a plan without years the beginning of its day
 * @param account of the identity provider with which its reporter had logged in; null when they had not
 * @param report the fields of {@code POST /api/v1/reports}
 */
public record SeededReport(
        UUID incidentId, Instant recordedAt, @Nullable String account, Map<String, Object> report) {}
