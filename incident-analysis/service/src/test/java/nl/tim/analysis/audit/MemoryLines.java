package nl.tim.analysis.audit;

import java.util.List;

/** An index that finds all of the same lines, whatever is asked. */
public record MemoryLines(List<RecordedLine> lines) implements LineIndex {

    @Override
    public String ensured() {
        return "memory";
    }

    @Override
    public void store(List<RecordedLine> more) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Found search(LineQuery query) {
        return new Found(lines.size(), lines, null);
    }
}
