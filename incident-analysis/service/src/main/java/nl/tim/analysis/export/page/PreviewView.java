package nl.tim.analysis.export.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An edition before it is released.
 *
 * @param edition its key
 * @param ready whether it was made; while it is not, only tasks are shown
 * @param notice what became of the last step; empty when there was none
 * @param proposal null when nobody proposed it
 * @param released whether it is out
 * @param chooses whether texts are chosen one by one
 * @param organisations that can have their own package
 * @param trajectories that can
 */
record PreviewView(
        String quarter,
        int version,
        String edition,
        String about,
        boolean ready,
        DeskView desk,
        String notice,
        @Nullable ProposalView proposal,
        boolean released,
        String releasedHref,
        boolean chooses,
        List<ExemplarView> exemplars,
        List<ExportsView.Table> tables,
        List<String> withheld,
        List<Choice> organisations,
        List<Choice> trajectories) {

    /**
     * What was proposed.
     *
     * @param at as it has to be sent back
     * @param mine whether the reader proposed it, and so cannot approve it
     */
    record ProposalView(String who, String when, String at, boolean mine) {}

    /**
     * A text that may be told.
     *
     * @param checked what the check found when it was done again
     * @param caseHref where it was approved
     * @param chosen whether the proposal has it
     */
    record ExemplarView(
            String id,
            String about,
            List<String> paragraphs,
            String checked,
            boolean found,
            String caseHref,
            boolean chosen) {}

    /** Something to choose. */
    record Choice(String value, String label) {}
}
