package nl.tim.local.lifecycle;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.tim.local.stack.Folders;
import nl.tim.local.stack.Home;
import nl.tim.local.stack.LocalElasticsearch;

/** The data of a home, as a whole. */
public final class HomeData {

    private HomeData() {}

    /** Removes what the stack has written, wherever it had to be put, and nothing else that lies in the home. */
    public static void delete(Stack stack) throws IOException {
        Home home = stack.home();
        for (Path elsewhere : LocalElasticsearch.foldersElsewhere(home)) {
            Folders.remove(elsewhere);
        }
        for (Path folder :
                List.of(home.kafka(), home.elasticsearch(), home.secrets(), home.programs(), home.logs(), home.run())) {
            Folders.remove(folder);
        }
        if (Files.isDirectory(home.folder(), LinkOption.NOFOLLOW_LINKS) && isEmpty(home.folder())) {
            Files.delete(home.folder());
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }
}
