package nl.tim.analysis.job;

import java.security.SecureRandom;
import java.time.InstantSource;
import nl.tim.analysis.audit.AccessLog;
import nl.tim.analysis.audit.ChainAudit;
import nl.tim.analysis.command.CommandLog;
import nl.tim.analysis.command.Histories;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.export.release.Releases;
import nl.tim.analysis.exposure.Exposures;
import nl.tim.analysis.projection.DeadLetters;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.projection.IndexVersions;
import nl.tim.analysis.projection.ProjectionGroups;
import nl.tim.analysis.signal.SignalScan;
import nl.tim.analysis.signal.sentence.SignalSentences;
import nl.tim.analysis.vault.Erasures;
import nl.tim.analysis.vault.KeyVault;
import nl.tim.analysis.vault.KeyWrapping;
import nl.tim.analysis.vault.Retention;
import nl.tim.schemas.topic.EventIds;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the jobs; only where there is no web side. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnNotWebApplication
class JobConfiguration {

    @Bean
    Progress progress(IncidentLog log, ProjectionGroups groups) {
        return new Progress(log, groups);
    }

    @Bean
    VerifyJob verifyJob(IndexVersions versions, IncidentLog log, Progress progress) {
        return new VerifyJob(versions, log, progress, InstantSource.system());
    }

    @Bean
    RebuildJob rebuildJob(IndexVersions versions, ProjectionGroups groups, Progress progress) {
        return new RebuildJob(versions, groups, progress, InstantSource.system());
    }

    @Bean
    ExportJob exportJob(Releases releases, Directory directory, AccessLog access, InstantSource clock) {
        return new ExportJob(releases, directory, access, new EventIds(clock, new SecureRandom()), clock);
    }

    @Bean
    RefoldJob refoldJob(IndexVersions versions, IncidentLog log, DeadLetters deadLetters) {
        return new RefoldJob(versions, log, deadLetters);
    }

    @Bean
    ScanJob scanJob(SignalScan scan, SignalSentences sentences, MessageSource messages) {
        return new ScanJob(scan, sentences, messages);
    }

    @Bean
    HistoryJob historyJob(Histories histories, Directory directory, IndexVersions versions, Progress progress) {
        return new HistoryJob(histories, directory, versions, progress, System.in, InstantSource.system());
    }

    @Bean
    ExposureJob exposureJob(Exposures exposures, Directory directory) {
        return new ExposureJob(exposures, directory);
    }

    @Bean
    EraseJob eraseJob(
            IncidentLog log,
            CommandLog commands,
            Erasures erasures,
            KeyVault vault,
            AccessLog access,
            InstantSource clock) {
        return new EraseJob(log, commands, erasures, vault, access, new EventIds(clock, new SecureRandom()), clock);
    }

    @Bean
    AuditJob auditJob(ChainAudit audit, AccessLog log, InstantSource clock) {
        return new AuditJob(audit, log, new EventIds(clock, new SecureRandom()), clock);
    }

    @Bean
    KeysJob keysJob(KeyWrapping wrapping, Retention retention) {
        return new KeysJob(wrapping, retention);
    }
}
