package nl.tim.analysis.projection;

import java.time.InstantSource;
import nl.tim.analysis.incident.Derivation;
import nl.tim.schemas.codes.CodeLists;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the projection; its adapters wire themselves in their own packages. */
@Configuration(proxyBeanMethods = false)
class ProjectionConfiguration {

    @Bean
    Derivation derivation(CodeLists lists) {
        return new Derivation(lists);
    }

    @Bean
    @ConditionalOnProperty(name = "tim.projection.enabled", matchIfMissing = true)
    FollowerLoop followerLoop(
            IndexVersions versions, ProjectionGroups groups, Projections projections, ProjectionProperties properties) {
        var follower = new IndexFollower(versions, groups, projections);
        return new FollowerLoop(follower, projections, properties.followEvery(), InstantSource.system());
    }

    /** For readiness: the index versions are known and each of them is being projected. */
    @Bean
    @ConditionalOnProperty(name = "tim.projection.enabled", matchIfMissing = true)
    HealthIndicator projectionHealthIndicator(FollowerLoop loop, Projections projections) {
        return () -> {
            String trouble = loop.trouble();
            return trouble == null
                    ? Health.up().withDetail("indices", projections.running()).build()
                    : Health.down().withDetail("reason", trouble).build();
        };
    }
}
