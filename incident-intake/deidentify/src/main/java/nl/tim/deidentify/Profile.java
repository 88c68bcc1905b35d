package nl.tim.deidentify;

import java.util.EnumSet;
import java.util.Set;

/** For whom a text is made: decides which tags are covered. */
public enum Profile {
    /** The region's own analysts: institutions, towns and dates other than of birth stay, because the analysis needs them. */
    ANALYST(EnumSet.complementOf(EnumSet.of(Tag.ORGANISATION, Tag.PLACE, Tag.DATE))),
    /** Everybody outside the case: other organisations and exports. Every tag is covered. */
    RELEASE(EnumSet.allOf(Tag.class));

    private final Set<Tag> covered;

    Profile(Set<Tag> covered) {
        this.covered = covered;
    }

    /** Whether texts for this profile may not hold what has this tag. */
    public boolean covers(Tag tag) {
        return covered.contains(tag);
    }
}
