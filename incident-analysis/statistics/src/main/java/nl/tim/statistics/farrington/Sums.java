package nl.tim.statistics.farrington;

/** The sums per group from which a step of {@link GroupedFit} follows, and the levels it leads to. */
final class Sums {

    /** Logarithm of the mean of each group at time 0, without exposure. */
    final double[] level;

    /** Weighted counts of each group. */
    final double[] count;

    /** The same times their time. */
    final double[] countTime;

    /** Variance of each level at its mean time, of the weights that the last step used; times the dispersion. */
    final double[] levelVariance;

    /** Weighted mean time of each group, of the same weights. */
    final double[] meanTime;

    /** Weighted squared distances of times from the mean of their group, of the same weights. */
    double timeSquares;

    /** The part of the deviance that does not depend on the coefficients. */
    double constant;

    private final double[] weight;
    private final double[] weightTime;
    private final double[] weightTimeTime;
    private final double[] score;
    private final double[] scoreTime;

    Sums(int groups) {
        level = new double[groups];
        count = new double[groups];
        countTime = new double[groups];
        levelVariance = new double[groups];
        meanTime = new double[groups];
        weight = new double[groups];
        weightTime = new double[groups];
        weightTimeTime = new double[groups];
        score = new double[groups];
        scoreTime = new double[groups];
    }

    void addStart(int group, double rowWeight, double response, double time) {
        weight[group] += rowWeight;
        weightTime[group] += rowWeight * time;
        weightTimeTime[group] += rowWeight * time * time;
        score[group] += response;
        scoreTime[group] += response * time;
    }

    void addCount(int group, double weightedCount, double time) {
        count[group] += weightedCount;
        countTime[group] += weightedCount * time;
    }

    /** Sets the sums of the weights of a group that follow from the levels and slope of the last step. */
    void set(int group, double sum, double sumTime, double sumTimeTime) {
        weight[group] = sum;
        weightTime[group] = sumTime;
        weightTimeTime[group] = sumTimeTime;
        score[group] = count[group] - sum;
        scoreTime[group] = countTime[group] - sumTime;
    }

    /** Changes the levels by one step of weighted least squares and returns the slope that goes with them. */
    double solve(boolean trend, double slope) {
        timeSquares = 0;
        double crossProducts = 0;
        for (int group = 0; group < level.length; group++) {
            levelVariance[group] = 1 / weight[group];
            meanTime[group] = weightTime[group] * levelVariance[group];
            timeSquares += weightTimeTime[group] - weightTime[group] * meanTime[group];
            crossProducts += scoreTime[group] - score[group] * meanTime[group];
        }
        double change = trend ? crossProducts / timeSquares : 0;
        for (int group = 0; group < level.length; group++) {
            level[group] += score[group] * levelVariance[group] - change * meanTime[group];
        }
        return slope + change;
    }
}
