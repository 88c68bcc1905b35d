package nl.tim.analysis.notification.page;

import java.util.List;

/** The page as people read it. */
record NotificationView(List<Row> rows) {

    /**
     * A notice.
     *
     * @param about reference of the report, or that it is a signal
     * @param due empty when there is no term
     */
    record Row(String at, String what, String tone, String href, String about, String to, String due, boolean mailed) {}
}
