package nl.tim.intake.follow;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.intake.receipt.Receipts;
import nl.tim.intake.report.RegionDeidentifier;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires following; jobs follow nothing. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class FollowConfiguration {

    @Bean
    WrongCodes wrongCodes(FollowProperties properties) {
        return new WrongCodeBuckets(properties.wrongCodes(), properties.oneMoreEach());
    }

    @Bean
    OwnReports ownReports(FollowedReports reports, Receipts receipts) {
        return new OwnReports(reports, receipts);
    }

    @Bean
    Following following(
            FollowedReports reports,
            WordsLog log,
            WrongCodes wrongCodes,
            RegionDeidentifier region,
            InstantSource clock) {
        EventIds ids = new EventIds(clock, new SecureRandom());
        return new Following(reports, log, wrongCodes, region, ids, clock);
    }
}
