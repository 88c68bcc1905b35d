package nl.tim.deidentify;

/** Knows words for things that hold a name or are Latin: {@code Bradenscore}, {@code M. Auricularis}. */
final class Things {

    private static final String[] ENDINGS = {
        "score",
        "schaal",
        "index",
        "test",
        "lijst",
        "syndroom",
        "ziekte",
        "spiegel",
        "pleister",
        "pleisters",
        "katheter",
        "sonde",
        "reflex",
        "procedure",
        "methode",
        "pomp",
        "infuus",
        "injectie",
        "tablet",
        "zalf",
        "spray",
        "rol",
        "bed",
        "groep",
        "poli",
        "afdeling",
        "team",
        "dienst",
        "formulier",
        "systeem",
        "nr",
        "nummer",
        "code",
        "protocol",
        "meting",
        "waarde",
        "kuur",
        "therapie",
        "verband",
        "dossier",
        "module",
        "app",
        "portaal",
        "oid",
        "itis",
        "ose",
        "emie",
        "tomie",
        "scopie"
    };
    private static final String[] LATIN = {"is", "us", "um", "ae", "or", "ava", "lna", "ria", "rta"};

    private Things() {}

    static boolean isThingLike(Words words, int i) {
        return ends(words, i, ENDINGS);
    }

    /** {@code Parkinsonmedicatie} */
    static boolean holdsKept(Words words, int i) {
        return words.length(i) >= 9 && words.beginsWith(i, WordClass.KEPT, 4);
    }

    static boolean isLatin(Words words, int i) {
        return ends(words, i, LATIN);
    }

    private static boolean ends(Words words, int i, String[] endings) {
        for (String ending : endings) {
            if (words.length(i) > ending.length()
                    && words.text().regionMatches(true, words.end(i) - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
