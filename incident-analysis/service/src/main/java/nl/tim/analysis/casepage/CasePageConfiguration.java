package nl.tim.analysis.casepage;

import java.time.InstantSource;
import nl.tim.analysis.access.People;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.invitation.Invitations;
import nl.tim.analysis.notification.Notifications;
import nl.tim.analysis.notification.page.NoticeViews;
import nl.tim.analysis.search.page.IncidentViews;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.text.ReleasedTexts;
import nl.tim.analysis.trajectory.Trajectories;
import nl.tim.schemas.codes.CodeLists;
import nl.tim.schemas.topic.EventIds;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the page of a case. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class CasePageConfiguration {

    @Bean
    TermViews termViews(Names names) {
        return new TermViews(names);
    }

    @Bean
    ExemplarDrafts exemplarDrafts(ObjectProvider<ReleasedTexts> released) {
        return new ExemplarDrafts(released);
    }

    @Bean
    CaseTrajectories caseTrajectories(Trajectories trajectories) {
        return new CaseTrajectories(trajectories);
    }

    @Bean
    CaseNotices caseNotices(Notifications notifications, Directory directory) {
        return new CaseNotices(notifications, directory);
    }

    @Bean
    CaseViews caseViews(
            Names names,
            IncidentViews incidents,
            People people,
            Directory directory,
            TermViews terms,
            NoticeViews notices,
            Invitations invitations,
            EventIds ids,
            InstantSource clock,
            CodeLists lists) {
        CaseForms forms = new CaseForms(new Choices(lists, directory, people), ids);
        return new CaseViews(names, incidents, people, forms, terms, notices, new Invites(invitations), ids, clock);
    }
}
