package nl.tim.intake.reporter;

import java.util.Optional;
import java.util.Set;
import nl.tim.intake.draft.DraftCode;
import nl.tim.intake.report.Sender;
import nl.tim.login.Identity;
import nl.tim.schemas.seal.ReporterKeys;

/** Makes pseudonyms of who logged in. Safe for use by many threads. */
public final class Reporters {

    private static final String PSEUDONYM = "reporter";
    private static final String DRAFTS = "drafts";

    private final ReporterKeys keys;

    /** Under these keys. */
    public Reporters(ReporterKeys keys) {
        this.keys = keys;
    }

    /** The person; empty for a program that speaks for itself, which fills in no forms. */
    public Optional<SignedIn> person(Identity identity) {
        return identity.system()
                ? Optional.empty()
                : Optional.of(new SignedIn(
                        identity.name(), pseudonym(identity), identity.organisation(), identity.profession()));
    }

    /** Person or program as who sends a report. */
    public Sender sender(Identity identity) {
        return new Sender(identity.system(), pseudonym(identity));
    }

    /**
     * The person with this account as who sends a report.
     *
     * @param subject of the identity provider
     */
    public Sender person(String subject) {
        return new Sender(false, keys.text(PSEUDONYM, subject));
    }

    /** Every pseudonym under which they may have reported, also with keys that were replaced since. */
    public Set<String> pseudonyms(Identity identity) {
        return keys.texts(PSEUDONYM, identity.subject());
    }

    /** The code under which lies where their drafts are; it follows from the pseudonym, for whoever has the key. */
    public DraftCode shelf(String pseudonym) {
        return DraftCode.of(keys.mac(DRAFTS, pseudonym));
    }

    /** The same for who is logged in now. */
    public DraftCode shelf(Identity identity) {
        return shelf(pseudonym(identity));
    }

    private String pseudonym(Identity identity) {
        return keys.text(PSEUDONYM, identity.subject());
    }
}
