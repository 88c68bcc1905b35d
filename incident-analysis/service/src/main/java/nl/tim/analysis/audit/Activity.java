package nl.tim.analysis.audit;

import java.util.Arrays;
import java.util.List;

/** What kind of thing was done (NEN 7513: EventID). */
public enum Activity {
    /** Looked for reports. */
    SEARCH(Action.ASK, "GET /incidents", "GET /api/v1/incidents", "GET /worklist", "GET /notifications"),
    /** Took a list of reports along. */
    DOWNLOAD(Action.READ, "GET /incidents.csv"),
    /** Opened a report. */
    READ(
            Action.READ,
            "GET /incidents/",
            "GET /api/v1/incidents/",
            "GET /api/v1/commands/",
            "GET /cases/",
            "GET /requests",
            "GET /api/v1/requests",
            "GET /invitation/"),
    /** Opened who the patient and the reporter of a report are. */
    IDENTITY(Action.READ, "POST /cases/{incidentId}/identity"),
    /** Did something with a case. */
    COMMAND(
            Action.CHANGE,
            "POST /cases/",
            "POST /api/v1/incidents/",
            "POST /worklist/",
            "POST /requests/",
            "POST /api/v1/requests/"),
    /** Opened an invitation into a case. */
    INVITATION(
            Action.CHANGE,
            "POST /invitation/",
            "POST /cases/{incidentId}/invitations",
            "POST /api/v1/incidents/{incidentId}/invitations"),
    /** Counted reports. */
    COUNT(Action.ASK, "GET /matrix", "GET /trends", "GET /api/v1/trends", "GET /response"),
    /** Looked at signals. */
    SIGNALS(Action.READ, "GET /signals", "GET /api/v1/signals"),
    /** Said something of a signal. */
    SIGNAL_CHANGE(Action.CHANGE, "POST /signals", "POST /api/v1/signals"),
    /** Looked at improvement trajectories. */
    TRAJECTORIES(Action.READ, "GET /trajectories", "GET /api/v1/trajectories"),
    /** Changed an improvement trajectory. */
    TRAJECTORY_CHANGE(Action.CHANGE, "POST /trajectories", "POST /api/v1/trajectories"),
    /** Looked at exports, or took one along. */
    EXPORT(Action.READ, "GET /exports", "GET /api/v1/exports"),
    /** Made, approved or released an export. */
    EXPORT_CHANGE(Action.CHANGE, "POST /exports", "POST /api/v1/exports"),
    /** Looked at what administrators keep. */
    ADMINISTRATION(Action.READ, "GET /administration"),
    /** Changed what administrators keep. */
    ADMINISTRATION_CHANGE(Action.CHANGE, "POST /administration"),
    /** Read this log. */
    ACCESS_LOG(Action.READ, "GET /access-log"),
    /** Checked the chains of this log. */
    ACCESS_LOG_CHECK(Action.ASK, "audit"),
    /** Erased a report. */
    ERASURE(Action.ERASE, "erase"),
    /** Anything else. */
    OTHER(Action.ASK);

    private final Action action;
    private final List<String> requests;

    Activity(Action action, String... requests) {
        this.action = action;
        this.requests = List.of(requests);
    }

    /** NEN 7513: EventActionCode. */
    public enum Action {
        /** Something was read. */
        READ("R"),
        /** Something was made or changed. */
        CHANGE("U"),
        /** Something was made unreadable. */
        ERASE("D"),
        /** Something was asked of all reports, or done with them. */
        ASK("E");

        private final String code;

        Action(String code) {
            this.code = code;
        }

        /** The code of the standard. */
        public String code() {
            return code;
        }
    }

    /** The kind of this name; {@link #OTHER} for one that a later version wrote. */
    public static Activity named(String name) {
        return Arrays.stream(values())
                .filter(activity -> activity.name().equals(name))
                .findFirst()
                .orElse(OTHER);
    }

    /** The action of this kind of thing. */
    public Action action() {
        return action;
    }

    /**
     * What a request does: the kind with the longest beginning in common.
     *
     * @param rule the policy's name of such requests, or the name of a job
     */
    public static Activity of(String rule) {
        Activity found = OTHER;
        int longest = 0;
        for (Activity activity : values()) {
            for (String beginning : activity.requests) {
                if (beginning.length() > longest && rule.startsWith(beginning)) {
                    found = activity;
                    longest = beginning.length();
                }
            }
        }
        return found;
    }
}
