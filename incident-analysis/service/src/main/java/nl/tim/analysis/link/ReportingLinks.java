package nl.tim.analysis.link;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import nl.tim.schemas.seal.LinkCode;
import org.jspecify.annotations.Nullable;

/** Makes and revokes links. Safe for use by many threads; what changes something blocks and can fail as {@link LinkLog#keep} does. */
public final class ReportingLinks {

    private final LinkLog log;
    private final RandomGenerator random;
    private final InstantSource clock;

    /** @param random secure, and safe for use by many threads */
    public ReportingLinks(LinkLog log, RandomGenerator random, InstantSource clock) {
        this.log = log;
        this.random = random;
        this.clock = clock;
    }

    /** Those that work first, the newest of each first. */
    public List<ReportingLink> all() {
        return log.all().stream()
                .sorted(Comparator.comparing(ReportingLink::works)
                        .thenComparing(ReportingLink::createdAt)
                        .reversed())
                .toList();
    }

    /**
     * Makes a link. Its code is told once, here.
     *
     * @param purpose null when nothing was said
     * @param by pseudonym
     */
    public LinkCode make(String organisation, @Nullable String purpose, String by) {
        LinkCode code = LinkCode.fresh(random);
        log.keep(ReportingLink.made(code.place(), organisation, purpose, clock.instant(), by));
        return code;
    }

    /** Revokes a link; false when there is none in this place. */
    public boolean revoke(String place, String by) {
        Optional<ReportingLink> link = log.find(place);
        link.filter(ReportingLink::works).ifPresent(working -> log.keep(working.revoked(clock.instant(), by)));
        return link.isPresent();
    }

    /** Makes a link in the place of another, which from then on no longer works; empty when there is none, or it was revoked. */
    public Optional<LinkCode> replace(String place, String by) {
        return log.find(place).filter(ReportingLink::works).map(old -> {
            LinkCode code = make(old.organisation(), old.purpose(), by);
            log.keep(old.revoked(clock.instant(), by));
            return code;
        });
    }
}
