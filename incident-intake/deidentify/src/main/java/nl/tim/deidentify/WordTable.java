package nl.tim.deidentify;

/** Classes of words by key: open addressing over two arrays, 12 bytes a place. Filled by one thread, then read by many. */
final class WordTable {

    private long[] keys;
    private int[] classes;
    private int size;

    WordTable(int expected) {
        int capacity = Integer.highestOneBit(Math.max(16, expected * 2 - 1)) * 2;
        keys = new long[capacity];
        classes = new int[capacity];
    }

    /** The bits of {@link WordClass} that {@code key} has; 0 when it is not known. */
    int get(long key) {
        int mask = keys.length - 1;
        int i = (int) key & mask;
        while (classes[i] != 0) {
            if (keys[i] == key) {
                return classes[i];
            }
            i = i + 1 & mask;
        }
        return 0;
    }

    void add(long key, int bits) {
        if (size * 2 >= keys.length) {
            grow();
        }
        int mask = keys.length - 1;
        int i = (int) key & mask;
        while (classes[i] != 0 && keys[i] != key) {
            i = i + 1 & mask;
        }
        if (classes[i] == 0) {
            keys[i] = key;
            size++;
        }
        classes[i] |= bits;
    }

    void add(long key, WordClass wordClass) {
        add(key, wordClass.bit());
    }

    /** Adds a name of one or more words; words are what {@link Tokens} takes for words. */
    void addPhrase(String phrase, WordClass wordClass) {
        Tokens words = new Tokens(phrase);
        if (words.size() == 0) {
            return;
        }
        long key = words.key(0);
        for (int i = 1; i < words.size(); i++) {
            add(key, WordClass.PREFIX);
            key = Keys.with(key, words.key(i));
        }
        add(key, wordClass);
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldClasses = classes;
        keys = new long[oldKeys.length * 2];
        classes = new int[oldKeys.length * 2];
        size = 0;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldClasses[i] != 0) {
                add(oldKeys[i], oldClasses[i]);
            }
        }
    }
}
