package nl.tim.analysis.command;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.tim.analysis.access.People;
import nl.tim.analysis.access.Policy;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.incident.Codes;
import nl.tim.analysis.incident.Fact;
import nl.tim.analysis.incident.Finding;
import nl.tim.analysis.incident.Handling;
import nl.tim.analysis.incident.Incident;
import nl.tim.analysis.incident.Involving;
import nl.tim.analysis.incident.Link;
import nl.tim.analysis.incident.Safeguard;
import nl.tim.analysis.incident.Text;
import nl.tim.analysis.incident.Words;
import nl.tim.analysis.search.IncidentIds;
import nl.tim.schemas.codes.Code;
import nl.tim.schemas.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Reads what was sent as a fact whose texts are as their author wrote them. Safe for use by many threads; blocks where another report is named. */
public final class CommandReader {

    private final CodeLists lists;
    private final Directory directory;
    private final People people;
    private final Function<String, Optional<UUID>> reports;
    private final FindingReader findings;

    /**
     * Checks codes against these lists, organisations against this directory, and who can be given a case against these people.
     *
     * @param reports the report that somebody names by its reference or id; empty when they reach none of that name
     */
    public CommandReader(
            CodeLists lists, Directory directory, People people, Function<String, Optional<UUID>> reports) {
        this.reports = reports;
        this.lists = lists;
        this.directory = directory;
        this.people = people;
        this.findings = new FindingReader(this);
    }

    /** The fact; of no use when what was sent has flaws afterwards. */
    Fact read(CommandType type, Sent sent, Incident seen) {
        return switch (type) {
            case TRIAGE ->
                new Handling.Triaged(
                        code(sent, "harm", "TIM-HARM"),
                        codeIfAny(sent, "possibleHarm", "TIM-HARM"),
                        codeIfAny(sent, "recurrence", "TIM-RECURRENCE"));
            case ASSIGN ->
                new Handling.Assigned(sent.chosenIfAny(
                        "assignee",
                        subject ->
                                people.find(subject).filter(Policy::takesCases).isPresent(),
                        "people"));
            case HOLD -> new Handling.PutOnHold(text(sent, "explanation"));
            case RESUME -> new Handling.Resumed();
            case ASK -> new Handling.InformationRequested(text(sent, "text"));
            case REJECT -> new Handling.Rejected(code(sent, "reason", "TIM-REJECT"), explanation(sent));
            case TRANSFER ->
                new Handling.Transferred(
                        code(sent, "destination", "TIM-TRANSFER"),
                        organisationIfAny(sent, "organisation"),
                        explanation(sent));
            case ROUTE ->
                new Involving.Routed(organisation(sent, "organisation"), sent.dateIfAny("dueOn"), explanation(sent));
            case CLASSIFY -> new Finding.Classified(classification(sent));
            case ROOT_CAUSES -> findings.rootCauses(sent);
            case AGREEMENT -> findings.agreement(sent);
            case LINK ->
                new Finding.IncidentLinked(new Link(other(sent), code(sent, "kind", "TIM-LINK")), sent.flag("removed"));
            case MEASURES -> findings.measures(sent);
            case EXEMPLAR -> FindingReader.exemplar(sent);
            case ACCOUNT -> account(sent);
            case NOTE -> new Words.NoteAdded(text(sent, "text"));
            case CALAMITY ->
                new Safeguard.CalamitySuspected(
                        organisationIfAny(sent, "organisation"),
                        sent.date("noticedOn"),
                        sent.dateIfAny("establishedOn"),
                        explanation(sent));
            case CALAMITY_CLEARED ->
                new Safeguard.CalamityCleared(code(sent, "outcome", "TIM-CALAMITY"), explanation(sent));
            case MASK -> MaskReader.read(sent, seen);
            case FEEDBACK -> new Handling.FeedbackSent(text(sent, "text"), sent.flag("interim"));
            case CLOSE -> new Handling.Closed(explanation(sent));
            case REOPEN -> new Handling.Reopened(explanation(sent));
        };
    }

    /** A link that goes names what it holds, also when nobody reaches that any more. */
    private UUID other(Sent sent) {
        return sent.report(
                "other",
                name -> (sent.flag("removed") ? IncidentIds.parse(name) : Optional.<UUID>empty())
                        .or(() -> reports.apply(name)));
    }

    /** New words, or the release of an account that was given before. */
    private Fact account(Sent sent) {
        var given = new Words.AccountGiven(
                organisation(sent, "organisation"),
                sent.idIfAny("account"),
                textIfAny(sent, "text"),
                sent.flag("released"));
        if (given.text() == null && (given.account() == null || !given.released())) {
            sent.wrong("text", "missing");
        }
        return given;
    }

    private Codes classification(Sent sent) {
        String type = sent.chosen("incidentType", main(), "TIM-TYPE");
        String subType = sent.chosenIfAny(
                "subType",
                sub -> lists.list("TIM-TYPE").children(type).stream()
                        .map(Code::code)
                        .anyMatch(sub::equals),
                "TIM-TYPE");
        return new Codes(
                type,
                subType,
                code(sent, "harm", "TIM-HARM"),
                codeIfAny(sent, "possibleHarm", "TIM-HARM"),
                codeIfAny(sent, "recurrence", "TIM-RECURRENCE"));
    }

    private Predicate<String> main() {
        return code -> lists.list("TIM-TYPE")
                .find(code)
                .filter(found -> found.current() && found.parent() == null)
                .isPresent();
    }

    static Text text(Sent sent, String name) {
        return new Text.Opened(sent.text(name));
    }

    static @Nullable Text textIfAny(Sent sent, String name) {
        String words = sent.textIfAny(name);
        return words == null ? null : new Text.Opened(words);
    }

    static @Nullable Text explanation(Sent sent) {
        return textIfAny(sent, "explanation");
    }

    String code(Sent sent, String name, String list) {
        return sent.chosen(name, lists.list(list)::contains, list);
    }

    @Nullable
    String codeIfAny(Sent sent, String name, String list) {
        return sent.chosenIfAny(name, lists.list(list)::contains, list);
    }

    /** The codes of a list of codes. */
    List<String> codes(Sent sent, String name, String list) {
        List<String> codes = sent.all(name);
        if (!codes.stream().allMatch(lists.list(list)::contains)) {
            sent.wrong(name, "unknown_code", list);
        }
        return codes;
    }

    String organisation(Sent sent, String name) {
        return sent.chosen(name, code -> in(DirectoryEntry.Kind.ORGANISATION, code), "organisations");
    }

    @Nullable
    String organisationIfAny(Sent sent, String name) {
        return sent.chosenIfAny(name, code -> in(DirectoryEntry.Kind.ORGANISATION, code), "organisations");
    }

    @Nullable
    String agreementIfAny(Sent sent, String name) {
        return sent.chosenIfAny(name, code -> in(DirectoryEntry.Kind.AGREEMENT, code), "agreements");
    }

    private boolean in(DirectoryEntry.Kind kind, String code) {
        return directory.find(code).filter(entry -> entry.kind() == kind).isPresent();
    }
}
