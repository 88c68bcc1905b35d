package nl.tim.deidentify;

/** Knows roles by how their words end, beyond those of the list: {@code nierverpleegkundige}, {@code handtherapeut}. */
final class Roles {

    private static final String[] ENDINGS = {
        "verpleegkundige",
        "verzorgende",
        "arts",
        "begeleider",
        "begeleidster",
        "therapeut",
        "therapeute",
        "assistent",
        "assistente",
        "behandelaar",
        "manager",
        "medewerker",
        "medewerkster",
        "consulent",
        "consulente",
        "zuster",
        "loog",
        "loge",
        "chirurg",
        "hulp",
        "coördinator",
        "ondersteuner",
        "leider",
        "leidster",
        "specialist",
        "adviseur",
        "bewoner",
        "bewoonster",
        "genoot",
        "genote",
        "dochter",
        "zoon",
        "broer",
        "zus"
    };

    private Roles() {}

    static boolean isRoleLike(Words words, int i) {
        for (String ending : ENDINGS) {
            if (words.text().regionMatches(true, words.end(i) - ending.length(), ending, 0, ending.length())) {
                return true;
            }
        }
        return false;
    }
}
