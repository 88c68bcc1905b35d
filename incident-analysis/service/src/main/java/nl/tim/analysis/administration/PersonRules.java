package nl.tim.analysis.administration;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import nl.tim.analysis.access.Role;
import nl.tim.analysis.directory.Details.Member;

/** What can be said of a person. Nobody shuts out themselves, so that there is always somebody who can let others in. Stateless. */
final class PersonRules {

    /** What identity providers give people instead of their name, and what fits in an address. */
    static final Pattern PSEUDONYM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._:@|-]{0,99}");

    private PersonRules() {}

    /**
     * The first flaw of each field.
     *
     * @param by pseudonym of who wants to keep it
     */
    static Map<EntryField, String> flaws(Draft draft, String by) {
        Map<EntryField, String> flaws = new EnumMap<>(EntryField.class);
        List<String> roles = draft.roles();
        if (!roles.stream().allMatch(role -> Role.named(role).isPresent())) {
            flaws.put(EntryField.ROLES, "choose");
        }
        if (draft.code().equals(by)) {
            if (!roles.contains(Role.ADMINISTRATOR.code())) {
                flaws.putIfAbsent(EntryField.ROLES, "self.role");
            }
            if (!draft.value(EntryField.ENDED_FROM).isEmpty()) {
                flaws.put(EntryField.ENDED_FROM, "self.ended");
            }
        }
        return flaws;
    }

    /** What a draft without flaws says the person is to the region. */
    static Member member(Draft draft) {
        String organisation = draft.value(EntryField.ORGANISATION);
        return new Member(Set.copyOf(draft.roles()), organisation.isEmpty() ? null : organisation);
    }
}
