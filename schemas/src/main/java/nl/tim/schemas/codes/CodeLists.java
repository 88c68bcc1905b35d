package nl.tim.schemas.codes;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The code lists as they are now. Those of {@link #load} never change; those of {@link #following} take the versions that administrators
 * make while the software runs, so ask for a list when it is needed and do not keep it. Safe to share between threads.
 */
public final class CodeLists {

    /** A version of administrators, on top of any that shipped. */
    private static final Pattern MADE = Pattern.compile("[^-]*-(\\d{1,9})");

    private final Taxonomy shipped;
    private final Set<String> growing;
    private final SortedMap<Integer, TaxonomyChange> changes = new TreeMap<>();
    private final boolean fixed;
    private volatile Taxonomy now;

    CodeLists(Taxonomy shipped, Set<String> growing, boolean fixed) {
        this.shipped = shipped;
        this.growing = Set.copyOf(growing);
        this.fixed = fixed;
        this.now = shipped;
    }

    /**
     * The lists that ship with this version of the contract, read from the class path on the first call only.
     *
     * @throws IllegalStateException when a file is missing or broken, which the tests of this module rule out
     */
    public static CodeLists load() {
        return Shipped.LISTS;
    }

    /** The lists that ship, to which versions can be added. */
    public static CodeLists following() {
        CodeLists lists = load();
        return new CodeLists(lists.shipped, lists.growing, false);
    }

    /**
     * One list by name.
     *
     * @throws IllegalArgumentException when there is no such list; names come from code, never from users
     */
    public CodeList list(String name) {
        CodeList list = now.lists().get(name);
        if (list == null) {
            throw new IllegalArgumentException("no code list " + name);
        }
        return list;
    }

    /** The version that events carry beside their codes, such as {@code 2026.1}, or {@code 2026.1-3} after three versions of administrators. */
    public String taxonomyVersion() {
        return now.version();
    }

    /** Every list, in the order of the taxonomy file. */
    public Collection<CodeList> all() {
        return now.lists().sequencedValues();
    }

    /** Whether codes can be added to the list and retired while the software runs; of the others the software itself knows every code. */
    public boolean grows(String list) {
        return growing.contains(list);
    }

    /** The versions that administrators made, in order. */
    public List<TaxonomyChange> changes() {
        synchronized (changes) {
            return List.copyOf(changes.values());
        }
    }

    /** The number of the newest version that administrators made; 0 for none. */
    public int number() {
        synchronized (changes) {
            return changes.isEmpty() ? 0 : changes.lastKey();
        }
    }

    /**
     * Waits until the version is known that somebody else knows already.
     *
     * @param taxonomyVersion as an event carries it
     * @return false when that did not happen in time
     */
    public boolean await(String taxonomyVersion, Duration patience) {
        int wanted = number(taxonomyVersion);
        if (number() >= wanted) {
            return true;
        }
        long end = System.nanoTime() + patience.toNanos();
        synchronized (changes) {
            try {
                for (long left = end - System.nanoTime();
                        number() < wanted && left > 0;
                        left = end - System.nanoTime()) {
                    TimeUnit.NANOSECONDS.timedWait(changes, left);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return number() >= wanted;
        }
    }

    /** The number in the name of a version; 0 for one that shipped. */
    private static int number(String taxonomyVersion) {
        Matcher matcher = MADE.matcher(taxonomyVersion);
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** The lists as they were in the version of this name, with the codes that this software ships. */
    public CodeLists asOf(String taxonomyVersion) {
        return asOf(number(taxonomyVersion));
    }

    /** The lists as they were in the version with this number; 0 for those that ship. */
    public CodeLists asOf(int number) {
        CodeLists lists = new CodeLists(shipped, growing, false);
        changes().stream().filter(change -> change.number() <= number).forEach(lists::apply);
        return lists;
    }

    /**
     * Takes a version. The result is the same in whatever order versions come.
     *
     * @throws IllegalStateException for the lists of {@link #load}
     */
    public void apply(TaxonomyChange change) {
        if (fixed) {
            throw new IllegalStateException("everybody shares these lists");
        }
        synchronized (changes) {
            changes.put(change.number(), change);
            Taxonomy next = shipped;
            for (TaxonomyChange one : changes.values()) {
                next = next.with(shipped.version() + "-" + one.number(), one.states());
            }
            now = next;
            changes.notifyAll();
        }
    }

    private static final class Shipped {
        static final CodeLists LISTS = new CodeListReader().readAll();
    }
}
