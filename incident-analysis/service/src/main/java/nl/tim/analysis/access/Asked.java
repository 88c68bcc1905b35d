package nl.tim.analysis.access;

import org.jspecify.annotations.Nullable;

/**
 * A request, as far as it matters who sent it.
 *
 * @param rule the policy's name of such requests, without values
 * @param path what was asked for
 * @param address where it came from on the network; null when that is not known
 */
public record Asked(String rule, String path, @Nullable String address) {}
