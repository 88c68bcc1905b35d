package nl.tim.local.output;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;

/** Standard output that tells when it can no longer be written to, which a {@link PrintStream} keeps to itself. */
final class AnswerStream extends OutputStream {

    private final PrintStream out;

    AnswerStream(PrintStream out) {
        this.out = out;
    }

    @Override
    public void write(int value) throws IOException {
        out.write(value);
        check();
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
        check();
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        check();
    }

    private void check() throws IOException {
        if (out.checkError()) {
            throw new IOException("standard output was closed, or its disk is full");
        }
    }
}
