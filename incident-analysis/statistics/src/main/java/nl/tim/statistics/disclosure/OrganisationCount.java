package nl.tim.statistics.disclosure;

/**
 * The reports of one organisation, for the region's own eyes.
 *
 * @param organisation its code
 * @param practice whether it is a general practice, where a count would point at one or two people
 * @param reporters how many different people reported; who reported without a name does not count
 * @param reports the true count
 */
public record OrganisationCount(String organisation, boolean practice, int reporters, int reports) {}
