package nl.tim.schemas.memory;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Short byte strings by id, outside of the heap: for each a cell of id, length and bytes in segments of a megabyte, and one open-addressed
 * table of places on the heap. What is erased is overwritten at once; its cell stays, so that the id is known to be erased. The memory is
 * given back with this object. Safe for use by many threads.
 */
public final class PackedBytes {
    private static final int SEGMENT = 1 << 20;
    /** Cells begin at multiples of this, so that an int reaches 16 GB. */
    private static final int ALIGNMENT = 8;

    private static final int LENGTH_AT = 2 * Long.BYTES;
    private static final int BYTES_AT = LENGTH_AT + Integer.BYTES;
    private static final int EMPTY = -1;
    private static final int ERASED = -1;
    private static final int FIRST_TABLE = 1 << 10;

    /** Given back with this object: a thread that is late may still ask. */
    private final Arena arena = Arena.ofAuto();

    private final List<MemorySegment> segments = new ArrayList<>();
    /** Index of the cell of each slot, in units of the alignment; {@link #EMPTY} where there is none. */
    private int[] table = newTable(FIRST_TABLE);

    private int used;
    /** Where the next cell begins in the last segment. */
    private int free = SEGMENT;

    /**
     * Adds bytes, or replaces them; what is erased stays erased.
     *
     * @param bytes less than a megabyte
     */
    public synchronized void put(UUID id, byte[] bytes) {
        long cell = find(id);
        if (cell == EMPTY) {
            add(id, bytes.length, bytes);
        } else if (length(cell) == bytes.length) {
            MemorySegment.copy(bytes, 0, segment(cell), ValueLayout.JAVA_BYTE, at(cell) + BYTES_AT, bytes.length);
        } else if (length(cell) != ERASED) {
            erase(cell);
            table[slot(id)] = newCell(id, bytes.length, bytes);
        }
    }

    /** The bytes; null when they are not known, or erased. */
    public synchronized byte @Nullable [] get(UUID id) {
        long cell = find(id);
        if (cell == EMPTY || length(cell) == ERASED) {
            return null;
        }
        byte[] bytes = new byte[length(cell)];
        MemorySegment.copy(segment(cell), ValueLayout.JAVA_BYTE, at(cell) + BYTES_AT, bytes, 0, bytes.length);
        return bytes;
    }

    /** Whether the bytes of this id are known to be erased. */
    public synchronized boolean isErased(UUID id) {
        long cell = find(id);
        return cell != EMPTY && length(cell) == ERASED;
    }

    /** Overwrites the bytes; does nothing when the id is not known. */
    public synchronized void erase(UUID id) {
        long cell = find(id);
        if (cell != EMPTY && length(cell) != ERASED) {
            erase(cell);
        }
    }

    /** Remembers that the bytes of this id are erased, whether it was known or not. */
    public synchronized void markErased(UUID id) {
        if (find(id) == EMPTY) {
            add(id, ERASED, new byte[0]);
        }
        erase(id);
    }

    /** How many ids are known, erased ones too. */
    public synchronized int size() {
        return used;
    }

    /** Bytes of memory taken, on and outside of the heap. */
    public synchronized long memory() {
        return (long) segments.size() * SEGMENT + (long) table.length * Integer.BYTES;
    }

    private void erase(long cell) {
        segment(cell).asSlice(at(cell) + BYTES_AT, length(cell)).fill((byte) 0);
        segment(cell).set(ValueLayout.JAVA_INT, at(cell) + LENGTH_AT, ERASED);
    }

    private void add(UUID id, int length, byte[] bytes) {
        // At most two thirds full, so that few slots are looked at.
        if (++used > table.length / 3 * 2) {
            grow();
        }
        table[slot(id)] = newCell(id, length, bytes);
    }

    private int newCell(UUID id, int length, byte[] bytes) {
        int size = (BYTES_AT + bytes.length + ALIGNMENT - 1) & -ALIGNMENT;
        if (size > SEGMENT) {
            throw new IllegalArgumentException("Too long: " + bytes.length + " bytes");
        }
        if (free + size > SEGMENT) {
            segments.add(arena.allocate(SEGMENT, ALIGNMENT));
            free = 0;
        }
        MemorySegment last = segments.getLast();
        last.set(ValueLayout.JAVA_LONG, free, id.getMostSignificantBits());
        last.set(ValueLayout.JAVA_LONG, free + Long.BYTES, id.getLeastSignificantBits());
        last.set(ValueLayout.JAVA_INT, free + LENGTH_AT, length);
        MemorySegment.copy(bytes, 0, last, ValueLayout.JAVA_BYTE, free + BYTES_AT, bytes.length);
        int cell = ((segments.size() - 1) * (SEGMENT / ALIGNMENT)) + free / ALIGNMENT;
        free += size;
        return cell;
    }

    private void grow() {
        int[] before = table;
        table = newTable(before.length * 2);
        for (int cell : before) {
            if (cell != EMPTY) {
                table[slot(id(Integer.toUnsignedLong(cell)))] = cell;
            }
        }
    }

    private static int[] newTable(int size) {
        int[] empty = new int[size];
        Arrays.fill(empty, EMPTY);
        return empty;
    }

    private long find(UUID id) {
        int cell = table[slot(id)];
        return cell == EMPTY ? EMPTY : Integer.toUnsignedLong(cell);
    }

    /** The slot of this key, or the one where it would come. */
    private int slot(UUID id) {
        int mask = table.length - 1;
        int slot = mixed(id) & mask;
        while (table[slot] != EMPTY && !holds(Integer.toUnsignedLong(table[slot]), id)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** Ids of one moment differ in few bits. */
    private static int mixed(UUID id) {
        long hash = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E37_79B9_7F4A_7C15L;
        return (int) (hash >>> Integer.SIZE);
    }

    private boolean holds(long cell, UUID id) {
        MemorySegment segment = segment(cell);
        long at = at(cell);
        return segment.get(ValueLayout.JAVA_LONG, at) == id.getMostSignificantBits()
                && segment.get(ValueLayout.JAVA_LONG, at + Long.BYTES) == id.getLeastSignificantBits();
    }

    private UUID id(long cell) {
        MemorySegment segment = segment(cell);
        return new UUID(
                segment.get(ValueLayout.JAVA_LONG, at(cell)),
                segment.get(ValueLayout.JAVA_LONG, at(cell) + Long.BYTES));
    }

    private int length(long cell) {
        return segment(cell).get(ValueLayout.JAVA_INT, at(cell) + LENGTH_AT);
    }

    private MemorySegment segment(long cell) {
        return segments.get((int) (cell / (SEGMENT / ALIGNMENT)));
    }

    private static long at(long cell) {
        return cell % (SEGMENT / ALIGNMENT) * ALIGNMENT;
    }
}
