package nl.tim.analysis.vault;

import java.time.InstantSource;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.ProjectionGroups;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires erasing and terms; {@code tim.vault.enabled=false} leaves them to other replicas. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VaultProperties.class)
class VaultConfiguration {
    private static final long BETWEEN_LOOKS = 100;

    @Bean
    Erasures erasures(IncidentLog log, KeyVault vault, IndexVersions versions, ProjectionGroups groups) {
        return new Erasures(log, vault, new ProjectedIndices(versions, groups), () -> Thread.sleep(BETWEEN_LOOKS));
    }

    @Bean
    Retention retention(
            KeyVault vault,
            KeyReferences references,
            IncidentLog log,
            VaultProperties properties,
            InstantSource clock) {
        return new Retention(vault, references, log, properties.identityKept(), clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "tim.vault.enabled", matchIfMissing = true)
    Custodian custodian(KeyVault vault, Retention retention, VaultProperties properties) {
        return new Custodian(vault, retention, properties.stirEvery());
    }
}
