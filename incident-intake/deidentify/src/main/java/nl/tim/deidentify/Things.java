package nl.tim.deidentify;

/** Knows words for things that hold a name or are Latin: {@code Bradenscore}, {@code M. Auricularis}. */
final class Things {

    private static final Endings ENDINGS = Endings.of("""
            score schaal index test lijst syndroom ziekte spiegel pleister pleisters katheter sonde reflex procedure
            methode pomp infuus injectie tablet zalf spray rol bed groep poli afdeling team dienst formulier systeem
            nr nummer code protocol meting waarde kuur therapie verband dossier module app portaal oid itis ose emie
            tomie scopie""");
    private static final Endings LATIN = Endings.of("""
            is us um ae or ava lna ria rta""");

    private Things() {}

    static boolean isThingLike(Words words, int i) {
        return ENDINGS.fit(words, i);
    }

    /** {@code Parkinsonmedicatie} */
    static boolean holdsKept(Words words, int i) {
        return words.length(i) >= 9 && words.beginsWith(i, WordClass.KEPT, 4);
    }

    static boolean isLatin(Words words, int i) {
        return LATIN.fit(words, i);
    }
}
