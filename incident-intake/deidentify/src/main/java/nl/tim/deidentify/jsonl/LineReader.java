package nl.tim.deidentify.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads lines of UTF-8 of a bounded length; a line that is none does not keep the next from being read. For one thread. */
final class LineReader {

    /** In bytes, so that a file without line breaks does not fill the memory. */
    static final int LONGEST = 1 << 20;

    private final InputStream in;
    private final byte[] chunk = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private int position;
    private int filled;
    private boolean tooLong;
    private boolean first = true;

    LineReader(InputStream in) {
        this.in = in;
    }

    /** A line as read. */
    sealed interface Line {

        /** Its text, without the line break. */
        record Text(String text) implements Line {}

        /** It cannot be read; {@code reason} holds nothing of it. */
        record Unreadable(String reason) implements Line {}
    }

    /** Whether the next line may have to be waited for. */
    boolean mayWait() throws IOException {
        return position == filled && in.available() == 0;
    }

    /** The next line; null at the end. */
    @Nullable
    Line next() throws IOException {
        line.reset();
        tooLong = false;
        boolean any = false;
        while (position < filled || fill()) {
            any = true;
            int end = lineEnd();
            keep(end);
            position = end + 1;
            if (end < filled) {
                return read();
            }
            position = filled;
        }
        return any ? read() : null;
    }

    private boolean fill() throws IOException {
        position = 0;
        filled = Math.max(0, in.read(chunk));
        return filled > 0;
    }

    private int lineEnd() {
        int end = position;
        while (end < filled && chunk[end] != '\n') {
            end++;
        }
        return end;
    }

    private void keep(int end) {
        tooLong = tooLong || line.size() + end - position > LONGEST;
        if (!tooLong) {
            line.write(chunk, position, end - position);
        }
    }

    private Line read() {
        if (tooLong) {
            return new Line.Unreadable("is longer than " + LONGEST + " bytes");
        }
        try {
            String text = decoder.decode(ByteBuffer.wrap(line.toByteArray())).toString();
            boolean marked = first && text.startsWith("\uFEFF");
            first = false;
            return new Line.Text(marked ? text.substring(1) : text);
        } catch (CharacterCodingException _) {
            return new Line.Unreadable("is not UTF-8");
        }
    }
}
