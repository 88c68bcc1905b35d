package nl.tim.analysis.notification.page;

import java.time.LocalDate;
import java.util.Set;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.access.ReportPart;
import nl.tim.analysis.notification.Notice;
import nl.tim.analysis.notification.Notifications.Told;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;

/** Makes notices readable. Safe for use by many threads; never blocks. */
public final class NoticeViews {

    private final Names names;

    NoticeViews(Names names) {
        this.names = names;
    }

    /**
     * Whether somebody may know of a notice about a report that they reach: what went to their organisation, to the region's people all of it; that a reporter was told tells that
     * they can be found, so only where they may know who reported.
     *
     * @param family the person's organisation and what belongs to it
     * @param own whether the report is of that organisation
     */
    public static boolean shows(Notice notice, Person person, Set<String> family, boolean own) {
        if (notice.kind().toReporter()) {
            return Policy.sees(person, ReportPart.REPORTER, own);
        }
        return person.organisation() == null || family.contains(String.valueOf(notice.organisation()));
    }

    /** The notice as people read it. */
    public NoticeView of(Told told, Wording wording) {
        Notice notice = told.notice();
        LocalDate dueOn = notice.dueOn();
        return new NoticeView(
                wording.time(told.at()),
                wording.text("notice." + notice.kind().name()),
                tone(notice.kind()),
                to(notice, wording),
                dueOn == null ? "" : wording.date(dueOn),
                told.mailedAt() != null);
    }

    private String to(Notice notice, Wording wording) {
        if (notice.kind().toReporter()) {
            return wording.text("notice.reporter");
        }
        return notice.organisation() == null
                ? wording.text("notice.team")
                : names.of(CodedField.ORGANISATION, notice.organisation(), wording);
    }

    private static String tone(Notice.Kind kind) {
        return switch (kind) {
            case ESCALATION, TRIAGE_OVERDUE -> "bad";
            case REMINDER_FIRST, REMINDER_SECOND, REPORTER_REMINDER -> "warn";
            case ASKED,
                    SIGNAL,
                    REPORTER_QUESTION,
                    REPORTER_ROUTED,
                    REPORTER_RESPONDED,
                    REPORTER_FEEDBACK,
                    REPORTER_TRAJECTORY,
                    REPORTER_ENDED -> "";
        };
    }
}
