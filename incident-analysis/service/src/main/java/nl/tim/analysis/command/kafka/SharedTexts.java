package nl.tim.analysis.command.kafka;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.directory.DirectoryEntry;
import nl.tim.deidentify.Deidentifier;
import nl.tim.deidentify.Placeholders;
import nl.tim.deidentify.Profile;
import org.jspecify.annotations.Nullable;

/**
 * De-identifies what people of the region write, knowing the organisations that the directory has now. The word lists are read in the
 * background from the start on; the first texts may have to wait for them. Safe for use by many threads.
 */
final class SharedTexts implements UnaryOperator<String> {

    private final CompletableFuture<Deidentifier> general;
    private final Directory directory;
    private volatile @Nullable Known known;

    private record Known(List<String> names, Deidentifier deidentifier) {}

    SharedTexts(Directory directory, Executor threads) {
        this.directory = directory;
        this.general = CompletableFuture.supplyAsync(Deidentifier::standard, threads);
    }

    @Override
    public String apply(String written) {
        return as(written, Profile.ANALYST);
    }

    /** As it may leave the region. */
    String released(String written) {
        return as(written, Profile.RELEASE);
    }

    private String as(String written, Profile profile) {
        return new Placeholders(List.of(written)).replace(current().analyse(written, profile));
    }

    private Deidentifier current() {
        List<String> names = directory.all().stream()
                .filter(entry -> entry.kind() == DirectoryEntry.Kind.ORGANISATION)
                .map(entry -> entry.label().nl())
                .filter(name -> !name.isBlank())
                .toList();
        Known last = known;
        if (last == null || !last.names().equals(names)) {
            last = new Known(names, general.join().withOrganisations(names));
            known = last;
        }
        return last.deidentifier();
    }
}
