package nl.tim.analysis.sight;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.tim.analysis.access.Person;
import nl.tim.analysis.access.ReportPart;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.incident.Dossier;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Participation;
import nl.tim.analysis.incident.Reported;
import nl.tim.analysis.incident.TextField;

/** Leaves out of a case what somebody may not see. May block while word lists are read; safe for use by many threads. */
public final class CaseSight {

    /** What was told, and not what those who handle the case wrote. */
    private static final Set<TextField> TOLD = EnumSet.of(
            TextField.NARRATIVE,
            TextField.IMMEDIATE_ACTION,
            TextField.SUGGESTION,
            TextField.SUPPLEMENT,
            TextField.ANSWER);

    private final Directory directory;
    private final UnaryOperator<String> release;

    CaseSight(Directory directory, UnaryOperator<String> release) {
        this.directory = directory;
        this.release = release;
    }

    /** A case that somebody reaches, without what they may not see of it; to be shown, and not to be judged by. */
    public Incident of(Incident whole, Person person) {
        Sight sight = Sight.of(person, directory);
        Reported report = whole.report();
        boolean own = report != null && sight.own(report.reportingOrganisation());
        Incident told = sight.sees(ReportPart.NARRATIVE, own)
                ? whole
                : whole.retold((field, words) -> TOLD.contains(field) ? release.apply(words) : words);
        return told.with(dossier(told.dossier(), sight))
                .withActors(code -> sight.shown(code).orElse("UNK"));
    }

    private static Dossier dossier(Dossier whole, Sight sight) {
        Participation participation = whole.participation();
        return new Dossier(
                whole.course(),
                whole.dialogue(),
                new Participation(
                        participation.requests(),
                        participation.invitations(),
                        participation.accounts().stream()
                                .filter(account -> sight.seesEverywhere(ReportPart.ACCOUNTS)
                                        || sight.sees(ReportPart.ACCOUNTS, true)
                                                && (account.released() || sight.own(account.organisation())))
                                .toList()),
                whole.findings(),
                whole.calamity(),
                whole.erasure(),
                sight.seesEverywhere(ReportPart.NOTES)
                        ? whole.passages()
                        : whole.passages().stream()
                                .filter(passage -> passage.field() != TextField.NOTE)
                                .toList());
    }
}
