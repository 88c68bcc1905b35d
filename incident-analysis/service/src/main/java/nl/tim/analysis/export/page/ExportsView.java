package nl.tim.analysis.export.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the pages about exports show.
 *
 * @param releases the newest first
 * @param shown the release that is looked at; null on the list
 * @param desk for those who make releases; null for others
 */
record ExportsView(
        List<ReleaseView> releases,
        @Nullable Preview shown,
        @Nullable DeskView desk) {

    /**
     * A release.
     *
     * @param version such as versie 2
     * @param audience for whom, in a few words
     * @param confidential whether it must stay in the region
     * @param frozen day of freezing
     * @param reason why this version; empty for the first
     * @param href of its preview
     */
    record ReleaseView(
            String quarter,
            String version,
            String audience,
            boolean confidential,
            String frozen,
            String reason,
            String href,
            List<Files> files) {}

    /** The files in one language, or those that programs read. */
    record Files(String name, List<Download> files) {}

    /** A file to download. */
    record Download(String label, String size, String href) {}

    /** The tables of a release; null where it is none yet. */
    record Preview(@Nullable ReleaseView release, List<Table> tables, List<String> withheld) {}

    /** A table; the first head is that of the rows. */
    record Table(String title, List<String> heads, List<Row> rows) {}

    /** A row. */
    record Row(String head, List<String> cells) {}
}
