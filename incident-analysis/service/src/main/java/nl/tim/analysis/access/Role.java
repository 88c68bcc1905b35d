package nl.tim.analysis.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What somebody is to the region. What each may do is in {@link Policy}. */
public enum Role {
    /** Reports. */
    REPORTER,
    /** Speaks for an organisation. */
    COORDINATOR,
    /** Was invited to tell the side of an organisation. */
    RESPONDENT,
    /** Handles cases for the region. */
    ANALYST,
    /** Analyses cases with others. */
    CHAIN_TEAM,
    /** Works on an improvement. */
    IMPROVEMENT_TEAM,
    /** Owns an agreement or a care pathway. */
    AGREEMENT_OWNER,
    /** Governs. */
    BOARD,
    /** Watches over privacy. */
    PRIVACY_OFFICER,
    /** Keeps code lists and directory. */
    ADMINISTRATOR;

    /** The name in tokens and documents. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The roles of these names; one that means nothing here is nothing. */
    public static Set<Role> named(Collection<String> codes) {
        return codes.stream().flatMap(code -> named(code).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** The role of this name; empty for one that means nothing here. */
    public static Optional<Role> named(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
