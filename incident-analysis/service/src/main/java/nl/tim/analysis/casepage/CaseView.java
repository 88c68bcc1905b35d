package nl.tim.analysis.casepage;

import java.util.List;
import java.util.Map;
import nl.tim.analysis.notification.page.NoticeView;
import nl.tim.analysis.search.page.IncidentView;
import org.jspecify.annotations.Nullable;

/**
 * A case to work on.
 *
 * @param revision what a command expects
 * @param commandId makes the next command safe to send twice
 * @param weight how bad it is and how great the risk, as far as that can be told
 * @param next what has to be done now
 * @param terms what has to be done before a day, earliest first
 * @param words the reporter's
 * @param answers the coded fields that were given
 * @param sides what each organisation told
 * @param findings what was found and agreed
 * @param links other reports that it is linked with, from either side; those that the reader does not reach left out
 * @param trajectories improvement trajectories that it belongs to or can be added to
 * @param notices who was told of what, oldest first
 * @param identity whether the reader may open who patient and reporter are
 * @param masking whether the reader may mask words
 * @param undo takes the last command back; null when nothing was done or nothing takes it back
 * @param timeline everything that happened, oldest first
 * @param forms what can be done now
 * @param notice what became of the last command; null when there was none
 * @param kept what was typed for a command that cannot be given any more
 */
record CaseView(
        String incidentId,
        String reference,
        long revision,
        String commandId,
        String status,
        List<String> flags,
        List<String> weight,
        @Nullable String assignee,
        String from,
        String to,
        String received,
        Next next,
        List<TermView> terms,
        List<Passage> words,
        List<IncidentView.Answer> answers,
        List<Side> sides,
        CaseFindings.Shown findings,
        List<IncidentView.Link> links,
        CaseTrajectories.Shown trajectories,
        List<NoticeView> notices,
        List<Entry> timeline,
        List<CommandForm> forms,
        boolean calamity,
        boolean identity,
        boolean masking,
        @Nullable Undo undo,
        @Nullable Notice notice,
        List<Kept> kept) {

    /** Words that no form shows again. */
    record Kept(String label, String words) {}

    /**
     * What an organisation told.
     *
     * @param code of the directory
     * @param term until when it may tell; null when it was not asked
     */
    record Side(String organisation, String code, @Nullable TermView term, List<Account> accounts, Invites invites) {}

    /**
     * Who of an organisation was let into the case.
     *
     * @param possible the reader can invite somebody now
     * @param all for who may invite for the organisation, the newest first; else none
     */
    record Invites(boolean possible, List<Invite> all) {}

    /**
     * An invitation.
     *
     * @param works it lets somebody in, or may
     */
    record Invite(String place, String made, String until, String state, String tone, boolean mailed, boolean works) {}

    /**
     * Its words.
     *
     * @param releasable the reader may release it
     */
    record Account(String eventId, String given, Passage words, boolean released, boolean releasable) {}

    /** The command that takes back what was done. */
    record Undo(String type, Map<String, String> values) {}

    /**
     * What has to be done now.
     *
     * @param form the form that does it; null when the reader has none for it
     */
    record Next(String what, @Nullable String form) {}

    /**
     * Words that can be masked.
     *
     * @param text null when it was erased
     */
    record Passage(
            String title,
            String target,
            String field,
            String item,
            @Nullable String text) {}

    /**
     * One line of the timeline.
     *
     * @param what happened
     * @param detail what was decided, as far as codes and names tell it; empty when they do not
     * @param remark why it did not simply happen; null when it did
     */
    record Entry(
            String when,
            String who,
            String what,
            String detail,
            @Nullable String remark,
            List<Passage> texts) {}

    /**
     * What became of the last command.
     *
     * @param tone good, warn or bad
     * @param changes what somebody else did meanwhile
     */
    record Notice(String tone, String title, String text, List<String> changes) {}
}
