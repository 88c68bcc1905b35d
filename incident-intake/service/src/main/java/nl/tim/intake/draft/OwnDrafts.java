package nl.tim.intake.draft;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.tim.intake.draft.DraftStore.StoreAwayException;

/**
 * Which drafts somebody who logged in kept: a list of their codes, itself kept as a draft under a code that follows from who they are. Best
 * effort, as drafts are: two that are kept at the same moment may lose one from the list, never the draft. Safe for use by many threads.
 */
public final class OwnDrafts {

    private static final int MOST = 20;

    private final Drafts drafts;
    private final InstantSource clock;

    /** Of these drafts. */
    public OwnDrafts(Drafts drafts, InstantSource clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * A draft that somebody kept.
     *
     * @param at when it was kept last
     */
    public record Kept(DraftCode code, Instant at) {}

    /** Adds a draft that was just kept, in the background and if that can be done now. */
    public CompletableFuture<Void> add(DraftCode shelf, DraftCode code) {
        try {
            List<Kept> all = new ArrayList<>();
            all.add(new Kept(code, clock.instant()));
            of(shelf).stream().filter(kept -> !kept.code().equals(code)).forEach(all::add);
            String list = all.stream()
                    .limit(MOST)
                    .map(kept -> kept.code().grouped() + " " + kept.at())
                    .collect(Collectors.joining("\n"));
            return drafts.keep(shelf, list.getBytes(StandardCharsets.US_ASCII));
        } catch (StoreAwayException e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    /**
     * What is kept, newest first, without what was sent or is gone.
     *
     * @throws StoreAwayException when that is not known now
     */
    public List<Kept> of(DraftCode shelf) throws StoreAwayException {
        Optional<byte[]> list = drafts.find(shelf);
        if (list.isEmpty()) {
            return List.of();
        }
        List<Kept> there = new ArrayList<>();
        for (String line : new String(list.get(), StandardCharsets.US_ASCII).split("\n")) {
            for (Kept kept : read(line).toList()) {
                if (drafts.find(kept.code()).isPresent()) {
                    there.add(kept);
                }
            }
        }
        return there;
    }

    private static Stream<Kept> read(String line) {
        String[] parts = line.split(" ", 2);
        try {
            return parts.length < 2
                    ? Stream.empty()
                    : DraftCode.parse(parts[0]).map(code -> new Kept(code, Instant.parse(parts[1]))).stream();
        } catch (DateTimeParseException e) {
            return Stream.empty();
        }
    }
}
