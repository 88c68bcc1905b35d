package nl.tim.analysis.export.release;

import java.time.InstantSource;
import nl.tim.analysis.IncidentAnalysisApplication;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.export.Announcements;
import nl.tim.analysis.export.Contents;
import nl.tim.analysis.export.CountedImprovements;
import nl.tim.analysis.export.Forms;
import nl.tim.analysis.export.Freezing;
import nl.tim.analysis.export.Improvements;
import nl.tim.analysis.export.form.Naming;
import nl.tim.analysis.projection.IncidentLog;
import nl.tim.analysis.search.FilterParser;
import nl.tim.analysis.search.Labels;
import nl.tim.analysis.text.ReleasedTexts;
import nl.tim.analysis.trajectory.Measures;
import nl.tim.analysis.trajectory.TrajectoryLog;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.statistics.disclosure.Policy;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the export. */
@Configuration(proxyBeanMethods = false)
class ExportConfiguration {

    @Bean
    Naming exportNaming(MessageSource messages, CodeLists lists) {
        return new Naming(lists, messages);
    }

    @Bean
    Forms exportForms(Naming naming) {
        return new FileForms(naming);
    }

    @Bean
    ExportStore exportStore(ExportProperties properties) {
        return new ExportStore(properties.folder());
    }

    @Bean
    Improvements improvements(
            TrajectoryLog log, FilterParser parser, Labels labels, ObjectProvider<ReleasedTexts> texts) {
        return new CountedImprovements(
                log, new Measures(parser), labels, words -> texts.getObject().apply(words));
    }

    @Bean
    Releases releases(
            @Qualifier(IncidentLog.REPORTERS_TOLD_APART) IncidentLog log,
            Directory directory,
            Forms forms,
            Announcements announcements,
            Improvements improvements,
            ObjectProvider<ReleasedTexts> texts,
            ExportStore store,
            ExportProperties properties,
            CodeLists lists) {
        String version = IncidentAnalysisApplication.class.getPackage().getImplementationVersion();
        return new Releases(
                new Freezing(
                        log,
                        directory,
                        lists,
                        properties.recordsInSlice(),
                        improvements,
                        words -> texts.getObject().apply(words)),
                new Contents(lists, Policy.STANDARD),
                forms,
                announcements,
                store,
                version == null ? "development" : version);
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnWebApplication
    ReleaseDesk releaseDesk(Releases releases, InstantSource clock) {
        return new ReleaseDesk(releases, clock);
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    @ConditionalOnWebApplication
    @ConditionalOnProperty(name = "tim.export.scheduled", matchIfMissing = true)
    ExportSchedule exportSchedule(
            Releases releases, ExportStore store, ExportProperties properties, InstantSource clock) {
        return new ExportSchedule(releases, store, properties.freezeAt(), clock);
    }
}
