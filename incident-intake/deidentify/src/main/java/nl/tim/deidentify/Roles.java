package nl.tim.deidentify;

/** Knows roles by how their words end, beyond those of the list: {@code nierverpleegkundige}, {@code handtherapeut}. */
final class Roles {

    private static final Endings ENDINGS = Endings.of("""
            verpleegkundige verzorgende arts begeleider begeleidster therapeut therapeute assistent assistente
            behandelaar manager medewerker medewerkster consulent consulente zuster loog loge chirurg hulp coördinator
            ondersteuner leider leidster specialist adviseur bewoner bewoonster genoot genote dochter zoon broer zus""");

    private Roles() {}

    static boolean isRoleLike(Words words, int i) {
        return ENDINGS.fit(words, i);
    }
}
