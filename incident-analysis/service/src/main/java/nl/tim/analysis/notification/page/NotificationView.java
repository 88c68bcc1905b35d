package nl.tim.analysis.notification.page;

import java.util.List;

/** The page as people read it. */
record NotificationView(List<Row> rows) {

    /**
     * A notice.
     *
     * @param about reference of the report, or that it is a signal
     */
    record Row(String href, String about, NoticeView notice) {}
}
