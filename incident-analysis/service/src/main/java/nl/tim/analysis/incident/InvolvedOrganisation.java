package nl.tim.analysis.incident;

/**
 * An organisation and the part it played.
 *
 * @param code directory code
 * @param role TIM-ROLE-IN-EVENT
 */
public record InvolvedOrganisation(String code, String role) {}
