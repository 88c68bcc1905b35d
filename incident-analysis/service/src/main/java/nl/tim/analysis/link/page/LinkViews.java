package nl.tim.analysis.link.page;

import java.net.URI;
import java.text.Collator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.analysis.link.ReportingLink;
import nl.tim.analysis.link.ReportingLinks;
import nl.tim.analysis.link.page.LinksView.Choice;
import nl.tim.analysis.link.page.LinksView.Made;
import nl.tim.analysis.link.page.LinksView.Row;
import nl.tim.analysis.link.page.LinksView.Sent;
import nl.tim.analysis.web.Wording;
import nl.tim.schemas.seal.LinkCode;
import org.jspecify.annotations.Nullable;

/** Makes what the page of reporting links shows. */
final class LinkViews {

    static final int LONGEST_PURPOSE = 80;

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private final ReportingLinks links;
    private final Directory directory;
    private final URI address;

    LinkViews(ReportingLinks links, Directory directory, URI address) {
        this.links = links;
        this.directory = directory;
        this.address = address;
    }

    /** Every link. */
    LinksView all(Wording wording) {
        return view(null, Sent.NOTHING, null, false, wording);
    }

    /** Every link, with the code of the one that was made just now. */
    LinksView made(LinkCode code, Wording wording) {
        String whole = address.resolve("/m/" + code.characters()).toString();
        QrCode picture = QrCode.of(whole);
        String organisation = links.all().stream()
                .filter(link -> link.place().equals(code.place()))
                .map(link -> name(link.organisation(), wording))
                .findFirst()
                .orElse("");
        return view(new Made(organisation, whole, picture.path(), picture.side()), Sent.NOTHING, null, false, wording);
    }

    /** Something that was not taken; nothing that was typed is lost. */
    LinksView refused(Sent sent, String wrong, Wording wording) {
        return view(null, sent, wrong, false, wording);
    }

    /** Something that could not be kept. */
    LinksView away(Sent sent, Wording wording) {
        return view(null, sent, null, true, wording);
    }

    /** Which field is wrong with what was sent; null when none is. */
    @Nullable
    String wrong(Sent sent) {
        if (!choosable(directory.find(sent.organisation()).orElse(null))) {
            return "organisation";
        }
        return sent.purpose().length() > LONGEST_PURPOSE ? "purpose" : null;
    }

    private LinksView view(@Nullable Made made, Sent sent, @Nullable String wrong, boolean away, Wording wording) {
        List<Choice> organisations = directory.all().stream()
                .filter(LinkViews::choosable)
                .map(entry -> new Choice(
                        entry.code(), wording.label(entry.label()), entry.code().equals(sent.organisation())))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(wording.locale())))
                .toList();
        List<Row> rows = links.all().stream().map(link -> row(link, wording)).toList();
        return new LinksView(made, rows, organisations, sent, wrong, away);
    }

    private Row row(ReportingLink link, Wording wording) {
        return new Row(
                link.place(),
                name(link.organisation(), wording),
                Objects.requireNonNullElse(link.purpose(), ""),
                wording.date(day(link.createdAt())),
                link.revokedAt() == null ? null : wording.date(day(link.revokedAt())));
    }

    private String name(String code, Wording wording) {
        return directory.find(code).map(entry -> wording.label(entry.label())).orElse(code);
    }

    private static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, AMSTERDAM);
    }

    private static boolean choosable(@Nullable DirectoryEntry entry) {
        return entry != null
                && entry.kind() == DirectoryEntry.Kind.ORGANISATION
                && entry.validTo() == null
                && !"REGION".equals(entry.level());
    }
}
