package nl.tim.local.output;

import java.io.OutputStream;
import java.io.PrintStream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the command speaks: answers on standard output, progress and errors on standard error. Safe for use by several
 * threads.
 */
public final class Output {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private final boolean colour;

    /**
     * @param terminal whether progress may be drawn over itself
     * @param colour whether colours may be used
     */
    public Output(PrintStream out, PrintStream err, boolean terminal, boolean colour) {
        this.out = out;
        this.err = err;
        this.terminal = terminal;
        this.colour = colour;
    }

    /** The process's own streams; the script tells whether they are a terminal. */
    public static Output ofProcess() {
        return new Output(System.out, System.err, Boolean.getBoolean("tim.terminal"), Boolean.getBoolean("tim.colour"));
    }

    /** Whether progress may be drawn over itself. */
    public boolean isTerminal() {
        return terminal;
    }

    /** A line of the answer. */
    public void line(String text) {
        out.println(text);
        out.flush();
    }

    /** The whole answer for a script, or one line of it. */
    public void json(Object answer) {
        line(JSON.writeValueAsString(answer));
    }

    /**
     * Where a long answer is written; writing and flushing fail when nobody takes it any more. The caller buffers and flushes.
     */
    public OutputStream answer() {
        return new AnswerStream(out);
    }

    /** A line about what happens. */
    public void progress(String text) {
        err.println(text);
        err.flush();
    }

    /** Text for the progress stream as it is, control sequences included. */
    void draw(String text) {
        err.print(text);
        err.flush();
    }

    /** The text in a colour, where colours may be used. */
    public String paint(Colour paint, String text) {
        return colour ? paint.code() + text + Colour.RESET : text;
    }
}
