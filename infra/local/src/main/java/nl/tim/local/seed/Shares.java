package nl.tim.local.seed;

import java.util.List;
import java.util.Map;

/**
 * How often what is generated, as {@code shares.yaml} says and explains.
 *
 * @param types main type to percent
 * @param counterparts sector group of the organisation that is reported about, to percent
 * @param outOfHours percent of the events that happen in the evening, the night or the weekend
 * @param forms report form to percent
 * @param anonymous percent of the reporters
 * @param loggedIn percent of those who are not anonymous
 * @param peopleWhoLogIn how many of an organisation
 * @param accounts organisation code to the account of the first of its people
 * @param identifying percent of the texts with something that identifies
 * @param harm name of a distribution to harm to percent
 * @param precision of the date of the event, to percent
 * @param growthPerYear percent
 * @param months weights, January first
 * @param weekdays weights, Monday first
 * @param hours weights, midnight first
 * @param lag days between event and report, to percent; a row means that many days or fewer than the next
 * @param volumes organisation code to how busy it is; 1 when absent
 * @param ages age band to percent
 * @param recurrence code of TIM-RECURRENCE to percent
 * @param concern code of TIM-CONCERN to percent
 * @param detection code of TIM-DETECT-HOW to percent
 * @param mitigation code of TIM-MITIGATE to percent
 * @param professions sector to code of TIM-PROFESSION to percent
 */
record Shares(
        Map<String, Double> types,
        Map<String, Double> counterparts,
        double outOfHours,
        Map<String, Double> forms,
        double anonymous,
        int loggedIn,
        int peopleWhoLogIn,
        Map<String, String> accounts,
        double identifying,
        Map<String, Map<String, Double>> harm,
        Map<String, Double> precision,
        double growthPerYear,
        List<Double> months,
        List<Double> weekdays,
        List<Double> hours,
        Map<Integer, Double> lag,
        Shift shift,
        Cluster cluster,
        Map<String, Double> volumes,
        Map<String, Double> ages,
        Map<String, Double> recurrence,
        Map<String, Double> concern,
        Map<String, Double> detection,
        Map<String, Double> mitigation,
        Map<String, Map<String, Double>> professions) {

    /**
     * From some date on there is more of one type at one boundary.
     *
     * @param type main type
     * @param from sector group
     * @param to sector group
     * @param factor how many times as many as before
     * @param after how far into the period, 0 to 1
     */
    record Shift(String type, String from, String to, double factor, double after) {}

    /**
     * Reports of one kind from one pair of organisations within a few weeks.
     *
     * @param from organisation
     * @param to organisation, which reports
     * @param start how far into the period, 0 to 1
     * @param days how long
     * @param perYear how many, as a part of a year's reports
     * @param least how many at least
     */
    record Cluster(String subType, String from, String to, double start, int days, double perYear, int least) {}
}
