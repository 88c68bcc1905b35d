package nl.tim.local.seed;

import java.time.LocalDate;

/**
 * What is hidden in the reports of a plan; {@code tim help seed} describes it.
 *
 * @param shiftFrom first day with more of one type at one boundary
 * @param clusterFrom first day of the cluster
 * @param clusterUntil its last day
 * @param clusterReports how many reports are the cluster
 */
public record Planted(LocalDate shiftFrom, LocalDate clusterFrom, LocalDate clusterUntil, int clusterReports) {}
