package nl.tim.analysis.access;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import nl.tim.analysis.directory.Details.Member;
import nl.tim.analysis.directory.DirectoryEntry;

/**
 * What somebody may do now: of the roles in their token those that the directory leaves them. The directory takes away and never gives; whom it
 * does not know keeps what the token says.
 *
 * @param person with the roles in effect
 * @param state why they are what they are
 */
record Standing(Person person, State state) {

    enum State {
        /** Told by token and directory together. */
        KNOWN,
        /** The directory says that their time here is over. */
        ENDED,
        /** The directory was not read so far, so nobody can tell. */
        UNREAD
    }

    /**
     * Compares what the token says with the directory.
     *
     * @param claimed as the token says
     * @param entry of the directory under their pseudonym
     * @param read whether the directory was read
     * @param today in the region
     */
    static Standing of(Person claimed, Optional<DirectoryEntry> entry, boolean read, LocalDate today) {
        if (!read) {
            return new Standing(claimed.with(Set.of()), State.UNREAD);
        }
        Optional<Member> member = entry.map(known -> known.details().member());
        if (member.isEmpty()) {
            return new Standing(claimed, State.KNOWN);
        }
        if (!entry.get().inUseOn(today)) {
            return new Standing(claimed.with(Set.of()), State.ENDED);
        }
        Set<Role> left = new HashSet<>(claimed.roles());
        left.retainAll(Role.named(member.get().roles()));
        return new Standing(claimed.with(left), State.KNOWN);
    }
}
