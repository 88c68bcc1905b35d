package nl.tim.local.output;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A growing text file, read from where it ended when this was made. For one thread. */
public final class FollowedFile {

    private static final int AT_ONCE = 1024 * 1024;

    private final Path file;
    private long position;

    /** Begins at the present end; a file that does not exist yet is read from its beginning. */
    public FollowedFile(Path file) {
        this.file = file;
        this.position = length();
    }

    /** The lines that were completed since the last call; a file that was replaced is read from its beginning. */
    public List<String> newLines() throws IOException {
        if (length() < position) {
            position = 0;
        }
        if (length() == position) {
            return List.of();
        }
        try (RandomAccessFile source = new RandomAccessFile(file.toFile(), "r")) {
            source.seek(position);
            byte[] bytes = new byte[(int) Math.min(AT_ONCE, source.length() - position)];
            source.readFully(bytes);
            int complete = lastLineEnd(bytes);
            position += complete;
            return new String(bytes, 0, complete, StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }

    private long length() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static int lastLineEnd(byte[] bytes) {
        for (int end = bytes.length; end > 0; end--) {
            if (bytes[end - 1] == '\n') {
                return end;
            }
        }
        return bytes.length == AT_ONCE ? AT_ONCE : 0;
    }
}
