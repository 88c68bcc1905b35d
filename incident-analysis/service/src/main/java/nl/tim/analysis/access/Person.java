package nl.tim.analysis.access;

import java.util.Set;
import nl.tim.analysis.incident.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works with reports.
 *
 * @param subject pseudonym, as events carry it
 * @param name as colleagues know them
 * @param roles what they are to the region; without any they may do nothing
 * @param organisation directory code of the organisation they speak for; null for the region's team
 */
public record Person(
        String subject,
        String name,
        Set<Role> roles,
        @Nullable String organisation) {

    /** Copies the roles. */
    public Person {
        roles = Set.copyOf(roles);
    }

    /** The same person with one role alone, for what only that role may see. */
    public Person only(Role role) {
        return with(Set.of(role));
    }

    /** The same person with these roles instead. */
    Person with(Set<Role> others) {
        return new Person(subject, name, others, organisation);
    }

    /** The person as the cause of events. */
    public Actor actor() {
        return new Actor(kind(), subject, organisation);
    }

    /** A member of the chain team gives the commands of a coordinator: findings, no handling. */
    private String kind() {
        if (roles.contains(Role.ANALYST)) {
            return Actor.ANALYST;
        }
        if (roles.contains(Role.COORDINATOR) || roles.contains(Role.CHAIN_TEAM)) {
            return Actor.COORDINATOR;
        }
        if (roles.contains(Role.RESPONDENT)) {
            return Actor.RESPONDENT;
        }
        return roles.contains(Role.IMPROVEMENT_TEAM) ? Actor.TEAM : Actor.REPORTER;
    }
}
