package nl.tim.deidentify;

/** Knows generic drug names by how they end, beyond those of the list. */
final class Drugs {

    private static final Endings ENDINGS = Endings.of("""
            ine olol pril artan statine mab nib azol idon parine gliptine tide amide zepam zolam caïne setron xaban
            oxine ferol solon vir fenac profen coxib triptan lukast terol pam zide oxide zuur cilline ycine oxacine
            gliflozine tropium trexaat aat fentanil fentanyl morfon codon sartan dronaat lactone olamine""");
    private static final int SHORTEST = 7;

    private Drugs() {}

    static boolean isDrugLike(Words words, int i) {
        return words.length(i) >= SHORTEST && ENDINGS.fit(words, i);
    }
}
