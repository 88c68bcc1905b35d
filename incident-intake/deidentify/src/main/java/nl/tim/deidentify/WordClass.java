package nl.tim.deidentify;

/** What a word, or a row of words, is known to be. A word has any number of these: Mei is a month, a first name and a surname. */
enum WordClass {
    /** A first name of the lists. */
    FIRST_NAME,
    /** A surname of the lists, without the particles before it. */
    SURNAME,
    /** A surname that {@code van} belongs to, as in Van Beek. */
    VAN_SURNAME,
    /** A surname that {@code de} belongs to, as in De Vries. */
    DE_SURNAME,
    /** A town or village, of any country. */
    PLACE,
    /** A name that is as frequent, or nearly so, as an ordinary word in small letters: Bakker, Kok. */
    ORDINARY,
    /** A name that is much more frequent as an ordinary word: Bos, Lang. */
    COMMON,
    /** An eponym, drug, scale, program: stays unless a title or first name precedes. */
    KEPT,
    /** A word that announces a name in small letters too: mevrouw, dr. */
    TITLE,
    /** A word that often stands before a name: huisarts, dochter. */
    ROLE,
    /** A word between first name and surname: van, der, el. */
    PARTICLE,
    /** A month, also abbreviated. */
    MONTH,
    /** A kind of institution, which its name follows or precedes: apotheek. */
    INSTITUTION,
    /** A word that is a street by itself: Markt, Singel. */
    STREET,
    /** A function word or a frequent verb: never a name without initials or a first name. */
    STOP,
    /** A word that care texts are full of, also with a capital: Arts, Post. */
    CARE,
    /** An institution of the lists. */
    ORGANISATION,
    /** An abbreviation of an institution, in capitals only. */
    ABBREVIATION,
    /** Words with which a longer entry begins. */
    PREFIX;

    /** The class as a bit of a set. */
    int bit() {
        return 1 << ordinal();
    }
}
