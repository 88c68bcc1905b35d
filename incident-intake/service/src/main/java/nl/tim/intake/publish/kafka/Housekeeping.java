package nl.tim.intake.publish.kafka;

import nl.tim.schemas.seal.ContentChecks;
import nl.tim.schemas.seal.KeysUnavailableException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;

/** What every replica does each hour; doing it twice, or on several replicas, does no harm. */
final class Housekeeping {

    private static final Logger log = LoggerFactory.getLogger(Housekeeping.class);

    private final RecentReports recent;
    private final ContentChecks checks;

    Housekeeping(RecentReports recent, ContentChecks checks) {
        this.recent = recent;
        this.checks = checks;
    }

    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT10M")
    void tidy() {
        recent.prune();
        try {
            checks.destroyExpired();
        } catch (KeysUnavailableException e) {
            log.warn("Expired content-check keys are destroyed later: the key log is away");
        }
    }
}
