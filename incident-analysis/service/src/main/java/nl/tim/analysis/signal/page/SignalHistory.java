package nl.tim.analysis.signal.page;

import nl.tim.analysis.signal.Note;
import nl.tim.analysis.signal.Remark;
import nl.tim.analysis.signal.SignalFact;
import nl.tim.analysis.signal.page.SignalView.Happened;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Tells what happened to a signal. Opening notes blocks. */
final class SignalHistory {

    private final CodeLists lists;

    SignalHistory(CodeLists lists) {
        this.lists = lists;
    }

    Happened happened(SignalFact fact, Wording wording) {
        String when = wording.time(fact.at());
        return switch (fact.what()) {
            case SignalFact.Detected found ->
                new Happened(
                        when,
                        wording.text(
                                "signal.happened.detected",
                                wording.date(found.signal().until().minusDays(1))),
                        null);
            case SignalFact.Followed seen ->
                new Happened(
                        when,
                        wording.text(
                                "signal.happened.followed",
                                wording.date(seen.evidence().until().minusDays(1))),
                        null);
            case SignalFact.Acknowledged seen ->
                new Happened(when, wording.text("signal.happened.acknowledged"), words(seen.note(), wording));
            case SignalFact.Dismissed dismissed ->
                new Happened(when, dismissed(dismissed.reason(), wording), words(dismissed.note(), wording));
            case SignalFact.Commented said ->
                new Happened(when, wording.text("signal.happened.commented"), words(said.note(), wording));
        };
    }

    private String dismissed(@Nullable String reason, Wording wording) {
        return reason == null
                ? wording.text("signal.happened.dismissed")
                : wording.text(
                        "signal.happened.dismissed.for",
                        lists.list(Remark.REASONS)
                                .find(reason)
                                .map(code -> wording.label(code.label()))
                                .orElse(reason));
    }

    private static @Nullable String words(@Nullable Note note, Wording wording) {
        return note == null ? null : note.words().orElseGet(() -> wording.text("signal.erased"));
    }
}
