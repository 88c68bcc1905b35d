package nl.tim.analysis.casepage;

import java.util.List;
import java.util.Set;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.notification.Notifications;
import nl.tim.analysis.notification.Notifications.Told;
import nl.tim.analysis.notification.page.NoticeViews;

/** Who was told of what in a case, as far as one reader may know. Never blocks. */
final class CaseNotices {

    private final Notifications notifications;
    private final Directory directory;

    CaseNotices(Notifications notifications, Directory directory) {
        this.notifications = notifications;
        this.directory = directory;
    }

    /** The notices, oldest first. */
    List<Told> of(Incident incident, Person person) {
        Set<String> family = Policy.family(person, directory);
        Reported report = incident.report();
        boolean own = report != null && family.contains(report.reportingOrganisation());
        return notifications.about(incident.incidentId()).stream()
                .filter(told -> NoticeViews.shows(told.notice(), person, family, own))
                .toList();
    }
}
