package nl.tim.analysis.request.page;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import nl.tim.analysis.casepage.TermView;
import nl.tim.analysis.casepage.TermViews;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.term.Term;
import nl.tim.analysis.invitation.Invitation;
import nl.tim.analysis.request.Asked;
import nl.tim.analysis.request.page.RequestView.Notice;
import nl.tim.analysis.request.page.RequestView.Own;
import nl.tim.analysis.request.page.RequestView.Row;
import nl.tim.analysis.request.page.RequestView.Told;
import nl.tim.analysis.search.CodedField;
import nl.tim.analysis.search.page.Names;
import nl.tim.analysis.web.Wording;
import org.jspecify.annotations.Nullable;

/** Makes what respondents see readable. Safe for use by many threads; never blocks. */
final class RequestViews {

    private final Names names;
    private final TermViews terms;
    private final Supplier<UUID> ids;
    private final InstantSource clock;

    RequestViews(Names names, TermViews terms, Supplier<UUID> ids, InstantSource clock) {
        this.names = names;
        this.terms = terms;
        this.ids = ids;
        this.clock = clock;
    }

    /** @param typed what was typed and not taken; null when nothing was */
    RequestView of(
            Asked asked, @Nullable String typed, @Nullable String error, @Nullable Notice notice, Wording wording) {
        Reported report = asked.report();
        String draft = asked.draft()
                .flatMap(account -> Optional.ofNullable(Text.readable(account.text())))
                .orElse("");
        return new RequestView(
                asked.incidentId().toString(),
                report.reference(),
                names.of(CodedField.STATUS, asked.seen().status().name(), wording),
                names.of(CodedField.ORGANISATION, asked.invitation().organisation(), wording),
                names.of(CodedField.FROM_SECTOR, report.fromSector(), wording),
                names.of(CodedField.TO_SECTOR, report.toSector(), wording),
                occurred(report, wording),
                Text.readable(asked.question()),
                term(asked.term(), wording),
                asked.told().stream()
                        .map(told -> new Told(
                                wording.textOr("incident." + told.field().nameInLog(), ""), Text.readable(told.text())))
                        .toList(),
                asked.own().stream().map(account -> own(account, wording)).toList(),
                !asked.seen().dossier().findings().trajectories().isEmpty(),
                typed == null ? draft : typed,
                asked.draft().isPresent(),
                ids.get().toString(),
                error,
                notice);
    }

    /** A line of the list. */
    Row row(Invitation invitation, Optional<Asked> asked, Wording wording) {
        String opened = invitation.openedAt() == null
                ? ""
                : wording.date(invitation.openedAt().atZone(Wording.ZONE).toLocalDate());
        String organisation = names.of(CodedField.ORGANISATION, invitation.organisation(), wording);
        if (asked.isEmpty()) {
            return new Row(null, "", organisation, opened, null, wording.text("request.state.over"), "");
        }
        Asked one = asked.get();
        String state = one.own().isEmpty() ? "waiting" : one.draft().isPresent() ? "given" : "released";
        return new Row(
                "/requests/" + one.incidentId(),
                one.report().reference(),
                organisation,
                opened,
                term(one.term(), wording),
                wording.text("request.state." + state),
                state.equals("waiting") ? "warn" : "good");
    }

    /** Until when an invitation works. */
    static String until(Invitation invitation, Wording wording) {
        return wording.longDate(invitation.expiresAt().atZone(Wording.ZONE).toLocalDate());
    }

    private static Own own(Participation.Account account, Wording wording) {
        return new Own(wording.time(account.givenAt()), Text.readable(account.text()), account.released());
    }

    private @Nullable TermView term(@Nullable Term term, Wording wording) {
        return term == null ? null : terms.of(term, clock.instant(), wording);
    }

    private static String occurred(Reported report, Wording wording) {
        LocalDate day = report.occurredOn();
        if (day == null) {
            return "";
        }
        return switch (report.occurredPrecision()) {
            case "EXACT", "DAY" -> wording.longDate(day);
            case "WEEK" -> wording.week(day);
            case "MONTH" -> wording.month(day);
            default -> "";
        };
    }
}
