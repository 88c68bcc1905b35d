package nl.tim.analysis.export.release;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.UUID;
import java.util.function.Consumer;
import nl.tim.analysis.export.Announcements;
import nl.tim.analysis.export.Audience;
import nl.tim.analysis.export.Content;
import nl.tim.analysis.export.Contents;
import nl.tim.analysis.export.Edition;
import nl.tim.analysis.export.Exemplar;
import nl.tim.analysis.export.ExportRefusedException;
import nl.tim.analysis.export.ExportRefusedException.Reason;
import nl.tim.analysis.export.Forms;
import nl.tim.analysis.export.Freezing;
import nl.tim.analysis.export.Freezing.Progress;
import nl.tim.analysis.export.Manifest;
import nl.tim.analysis.export.Manifest.Decided;
import nl.tim.analysis.export.Manifest.ReleasedFile;
import nl.tim.analysis.export.Proposal;
import nl.tim.analysis.export.Scope;
import nl.tim.analysis.export.Snapshot;
import nl.tim.analysis.incident.Derivation;
import nl.tim.analysis.search.Quarter;
import org.jspecify.annotations.Nullable;

/**
 * The way of a release: a quarter is frozen, somebody looks at an edition of it and proposes it, somebody else approves it, and then its
 * files are made, told and kept. What was frozen or released is never made again; a correction is a new version. Calls block: freezing for
 * as long as reading the log takes, the rest for seconds.
 */
public final class Releases {

    private static final int FEWEST_REPORTERS = 3;

    private final Freezing freezing;
    private final Contents contents;
    private final Forms forms;
    private final Announcements announcements;
    private final ExportStore store;
    private final String software;

    /** Makes releases of what is read there, tells them there, and keeps them there. */
    public Releases(
            Freezing freezing,
            Contents contents,
            Forms forms,
            Announcements announcements,
            ExportStore store,
            String software) {
        this.freezing = freezing;
        this.contents = contents;
        this.forms = forms;
        this.announcements = announcements;
        this.store = store;
        this.software = software;
    }

    /** The same, kept in another folder. */
    public Releases in(ExportStore other) {
        return new Releases(freezing, contents, forms, announcements, other, software);
    }

    /**
     * The quarter as it was frozen last, or is frozen now.
     *
     * @param correction why it is frozen again; null to use what was frozen, if it was
     * @param now decides whether the quarter can be frozen, and is the moment of freezing
     * @throws ExportRefusedException when it is too early, or there is nothing to correct
     * @throws nl.tim.analysis.projection.UnavailableException when the log cannot be read
     */
    public Snapshot freeze(Quarter quarter, @Nullable String correction, Instant now, Consumer<Progress> onProgress) {
        int latest = store.latest(quarter);
        if (latest > 0 && correction == null) {
            return store.snapshot(quarter, latest, Scope.REGION);
        }
        if (latest == 0 && correction != null) {
            throw new ExportRefusedException(
                    Reason.NOTHING_TO_CORRECT, quarter.name() + " was never frozen: there is nothing to correct");
        }
        LocalDate from = Freezing.opensOn(quarter);
        if (now.atZone(Derivation.ZONE).toLocalDate().isBefore(from)) {
            throw new ExportRefusedException(Reason.TOO_EARLY, quarter.name() + " can be frozen from " + from);
        }
        store.keep(freezing.freeze(new Freezing.Order(quarter, latest + 1, correction), now, onProgress));
        // Who was first counts, on whatever replica.
        return store.snapshot(quarter, latest + 1, Scope.REGION);
    }

    /**
     * What an edition of a frozen quarter is made from; of a part, the log is read again up to the same ends, once.
     *
     * @throws ExportRefusedException when the quarter was not frozen, or the part may not stand alone
     * @throws nl.tim.analysis.projection.UnavailableException when the log cannot be read
     */
    public Snapshot frozen(Quarter quarter, int version, Scope scope, Consumer<Progress> onProgress) {
        if (!store.frozen(quarter, version, Scope.REGION)) {
            throw new ExportRefusedException(Reason.NOT_FROZEN, quarter.name() + " was not frozen");
        }
        if (!store.frozen(quarter, version, scope)) {
            Snapshot whole = store.snapshot(quarter, version, Scope.REGION);
            mayStandAlone(whole, scope);
            store.keep(freezing.part(whole, scope, onProgress));
        }
        return store.snapshot(quarter, version, scope);
    }

    private static void mayStandAlone(Snapshot whole, Scope scope) {
        switch (scope) {
            case Scope.Region _ -> {}
            case Scope.Organisation(String code) -> {
                var tally = whole.organisations().stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new ExportRefusedException(
                                Reason.UNKNOWN_PART,
                                "Nobody of " + code + " reported in this quarter: there is no package for it"));
                if (tally.practice() || tally.reporters() < FEWEST_REPORTERS) {
                    throw new ExportRefusedException(
                            Reason.FEW_REPORTERS,
                            "No package for " + code + ": it is a practice, or fewer than " + FEWEST_REPORTERS
                                    + " of its people reported, who could be recognised");
                }
            }
            case Scope.Trajectory(String id) -> {
                if (whole.trajectories().stream().noneMatch(one -> one.id().equals(id))) {
                    throw new ExportRefusedException(
                            Reason.UNKNOWN_PART, "There was no trajectory " + id + " when the quarter was frozen");
                }
            }
        }
    }

    /**
     * What the readers of an edition will see.
     *
     * @param chosen approvals of the texts that the public may read
     */
    public Content preview(Snapshot snapshot, Audience audience, List<UUID> chosen) {
        return contents.of(snapshot, audience, chosen);
    }

    /**
     * Proposes to release an edition of what was frozen; replaces an earlier proposal.
     *
     * @param by pseudonym of who looked at it
     * @param exemplars approvals of the texts that the public may read, each of them looked at
     * @throws ExportRefusedException when it was released before, or a text may not be told any more
     */
    public Proposal propose(Snapshot snapshot, Edition edition, String by, List<UUID> exemplars, Instant now) {
        open(snapshot, edition);
        Proposal proposal = new Proposal(edition, by, now, exemplars);
        stand(contents.of(snapshot, edition.audience(), exemplars).exemplars(), snapshot);
        store.keep(snapshot.quarter(), snapshot.version(), proposal);
        return proposal;
    }

    /**
     * Approves what somebody else proposed, and releases it.
     *
     * @param by pseudonym of who approves
     * @param seen when what was looked at had been proposed; null to approve whatever was proposed
     * @throws ExportRefusedException when nobody proposed it, or the same person, or it was released before, or a text may not be told
     *     any more
     * @throws nl.tim.analysis.projection.UnavailableException when it cannot be told
     */
    public Manifest approve(Snapshot snapshot, Edition edition, String by, @Nullable Instant seen) {
        open(snapshot, edition);
        Proposal proposal = store.proposal(snapshot.quarter(), snapshot.version(), edition)
                .orElseThrow(() -> new ExportRefusedException(
                        Reason.NOT_PROPOSED, "Nobody proposed to release " + edition.key() + " of this version"));
        if (proposal.by().equals(by)) {
            throw new ExportRefusedException(
                    Reason.SAME_PERSON, "Releasing needs two people: who proposed it cannot approve it");
        }
        if (seen != null && !seen.equals(proposal.at())) {
            throw new ExportRefusedException(Reason.PROPOSED_ANEW, "It was proposed anew: look at it again");
        }
        Content content = contents.of(snapshot, edition.audience(), proposal.exemplars());
        stand(content.exemplars(), snapshot);
        SequencedMap<String, byte[]> files = new LinkedHashMap<>(forms.of(content));
        Manifest manifest = manifest(snapshot, edition, new Decided(proposal.by(), by), files);
        files.put(ExportStore.MANIFEST, ManifestJson.write(manifest));
        // Told first: if the folder fails, the same files can be made and told again, and nothing is in the folder that
        // nobody was told of.
        announcements.tell(manifest);
        store.keep(snapshot.quarter(), snapshot.version(), edition, files);
        return manifest;
    }

    private void open(Snapshot snapshot, Edition edition) {
        if (store.released(snapshot.quarter(), snapshot.version(), edition)) {
            throw new ExportRefusedException(
                    Reason.RELEASED,
                    snapshot.quarter().name() + " was released already for " + edition.key() + ", version "
                            + snapshot.version()
                            + ". Released files are never made again; --correction \"why\" makes a new version");
        }
    }

    private void stand(List<Exemplar> told, Snapshot snapshot) {
        if (!freezing.stand(told)) {
            throw new ExportRefusedException(
                    Reason.EXEMPLAR_GONE,
                    "An exemplar was withdrawn, erased or changed after "
                            + snapshot.quarter().name() + " was frozen; --correction \"why\" freezes it again without");
        }
    }

    private Manifest manifest(Snapshot snapshot, Edition edition, Decided decided, SequencedMap<String, byte[]> files) {
        List<ReleasedFile> released = files.entrySet().stream()
                .map(file -> new ReleasedFile(file.getKey(), file.getValue().length, Sha256.of(file.getValue())))
                .toList();
        return new Manifest(
                snapshot.quarter(),
                snapshot.version(),
                edition,
                snapshot.reason(),
                snapshot.frozenAt(),
                software,
                snapshot.taxonomy(),
                decided,
                snapshot.pins(),
                Sha256.of(store.snapshotBytes(snapshot.quarter(), snapshot.version(), edition.scope())),
                released);
    }
}
