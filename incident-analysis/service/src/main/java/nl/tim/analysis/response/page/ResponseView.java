package nl.tim.analysis.response.page;

import java.util.List;

/**
 * The page as people read it.
 *
 * @param told the share of reports that got an answer, or that there are too few to say
 * @param rows one for each group of sectors that was asked
 */
record ResponseView(String period, String told, boolean enough, List<Row> rows) {

    /**
     * A group of sectors.
     *
     * @param days the median, or that there are too few
     */
    record Row(String sector, Share answered, Share inTime, String days, boolean daysKnown) {}

    /**
     * A part of what was asked.
     *
     * @param text a percentage, or that there are too few
     * @param width of the bar, 0 to 100
     */
    record Share(String text, int width, boolean enough) {}
}
