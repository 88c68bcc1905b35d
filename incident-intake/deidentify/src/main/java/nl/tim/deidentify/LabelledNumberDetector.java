package nl.tim.deidentify;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds numbers and codes behind a word that says what they are: patiëntnr, dossier, recept, polis, kenteken, BIG. */
final class LabelledNumberDetector implements Detector {

    private static final int PRIORITY = 93;
    /** Below dates and telephone numbers: the word before says only that it is a number. */
    private static final int UNNAMED = 45;

    private static final int FARTHEST = 4;
    private static final int FEWEST_DIGITS = 4;
    private static final int FEWEST_DIGITS_AFTER_NUMBER = 2;

    private static final KeySet PATIENT = KeySet.of("""
            patnr patientnr patnummer patientnummer patientennummer patientennr patientcode patientid clientnr clientnummer clientcode clientid
            dossiernr dossiernummer dossier zorgdossier zorgdossiernr patientdossier clientdossier opnamenummer opnamenr opname
            bewonernr bewonernummer zorgnummer epdnr ecdnr hisnr mdn patientenkaart behandelnr behandelnummer mrn ponskaart ziekenhuisnummer""");
    private static final KeySet OTHER = KeySet.of("""
            big bignr bignummer agb agbcode recept receptnr receptnummer order ordernr ordernummer monster monsternr monsternummer labnr
            labnummer polis polisnr polisnummer verzekeringsnr verzekeringsnummer verzekerdenr verzekerdennummer verzekerdenummer
            kenteken paspoort paspoortnr paspoortnummer rijbewijs rijbewijsnr rijbewijsnummer identiteitskaart idkaart identiteitsbewijs
            vnummer vnr rekening rekeningnr rekeningnummer bankrekening bankrekeningnummer factuur factuurnr factuurnummer document
            documentnr documentnummer klachtnr klachtnummer meldingnr meldingsnr meldingsnummer meldnummer kenmerk zaaknr zaaknummer
            serienr serienummer relatienr relatienummer lidnr lidnummer personeelsnr personeelsnummer contractnr verwijsnr verwijsnummer
            verwijzing zorgdomein declaratienr rit ritnr ritnummer ticket ticketnr aanvraagnr aanvraagnummer aanvraag onderzoeksnr
            onderzoeksnummer uzi uzinr uzinummer uzipas kvk kvknr kvknummer rsin dbc referentie referentienr referentienummer
            incidentnr incidentnummer zendingnr zendingsnummer sample samplenr buisnr buisnummer panr medewerkernr medewerkersnummer
            pasnr pasnummer machtiging machtigingsnr machtigingsnummer beschikking beschikkingsnr indicatienr toestemmingsnr ordernummers ordernrs monsternummers apparaatnr apparaatnummer cz vgz menzis zilverenkruis polisblad verzekering preparaat preparaatnr""");
    private static final KeySet NUMBER = KeySet.of("nr nummer nrs nummers no code id");
    private static final KeySet FILLERS = KeySet.of(
            "nr nummer no code id is was van de het deze met patient client bewoner his epd ecd onder mevrouw hr mw");
    private static final KeySet PEOPLE =
            KeySet.of("patient patiente pat pt client clienten patienten cliente cl bewoner bewoonster");
    private static final KeySet NOBODY = KeySet.of(
            "zi atc hpk prk gpk knmp cnk gtin telefoon tel fax mobiel kamer huis huisnr huisnummer postcode sein toestel versie protocol artikel charge lot batch regel bsn");

    @Override
    public void detect(Words words, List<Span> found) {
        NumberedDate dates = new NumberedDate(words);
        for (int i = 0; i < words.size(); i++) {
            Tag tag = labelled(words, i);
            if (tag != null) {
                add(words, dates, i, tag, found);
            }
        }
    }

    private static @Nullable Tag labelled(Words words, int i) {
        if (words.shape(i) == Shape.NUMBER) {
            return null;
        }
        if (words.isIn(i, PATIENT)) {
            return Tag.PATIENT_NUMBER;
        }
        if (words.isIn(i, OTHER)) {
            return Tag.OTHER_ID;
        }
        if (words.isIn(i, NUMBER)) {
            return owner(words, i - 1);
        }
        if (words.isIn(i, PEOPLE)) {
            return Tag.PATIENT_NUMBER;
        }
        return words.length(i) > 6 && !words.isIn(i, NOBODY) ? compound(words, i) : null;
    }

    /** Whose number it is in {@code MST-nummer}, {@code V-nummer}, {@code pat. nr}. */
    private static @Nullable Tag owner(Words words, int i) {
        boolean near = i >= 0 && words.start(i + 1) - words.end(i) <= 2 && !words.hasBefore(i + 1, '\n');
        if (!near || words.isIn(i, NOBODY)) {
            return null;
        }
        if (words.isIn(i, PEOPLE) || words.isIn(i, PATIENT)) {
            return Tag.PATIENT_NUMBER;
        }
        if (words.isIn(i, OTHER) || words.shape(i) == Shape.SINGLE) {
            return Tag.OTHER_ID;
        }
        boolean institution = words.is(i, WordClass.ABBREVIATION) || words.shape(i) == Shape.UPPER;
        return institution && words.isHyphenated(i)
                ? Tag.PATIENT_NUMBER
                : isLongCode(words, i + 2) ? Tag.OTHER_ID : null;
    }

    private static boolean isNamed(Words words, int i) {
        return words.isIn(i, PEOPLE) || words.isIn(i, PATIENT) || words.isIn(i, OTHER) || words.isHyphenated(i);
    }

    /** {@code nr P-332-118}: whatever it is, it is somebody's. */
    private static boolean isLongCode(Words words, int i) {
        return Codes.lastOf(words, i, 5) >= 0;
    }

    private static @Nullable Tag compound(Words words, int i) {
        String text = words.text();
        boolean number = text.regionMatches(true, words.end(i) - 6, "nummer", 0, 6)
                || text.regionMatches(true, words.end(i) - 2, "nr", 0, 2);
        if (!number) {
            return null;
        }
        String word = words.word(i).toLowerCase(Locale.ROOT);
        for (String other : new String[] {
            "tel", "fax", "huis", "kamer", "mobiel", "sein", "regel", "artikel", "charge", "lot", "volg", "nood"
        }) {
            if (word.startsWith(other)) {
                return null;
            }
        }
        boolean patient = word.startsWith("pat")
                || word.startsWith("cli")
                || word.startsWith("dossier")
                || word.startsWith("zorg");
        return patient ? Tag.PATIENT_NUMBER : Tag.OTHER_ID;
    }

    private static void add(Words words, NumberedDate dates, int label, Tag tag, List<Span> found) {
        boolean numbered = words.isIn(label, NUMBER) || words.length(label) > 2 && endsInNumber(words, label);
        int i = label + 1;
        boolean person = words.isIn(label, PEOPLE);
        while (!person && i < words.size() && i <= label + FARTHEST && words.isIn(i, FILLERS)) {
            numbered |= words.isIn(i, NUMBER);
            i++;
        }
        if (i >= words.size()
                || words.start(i) - words.end(i - 1) > 4
                || words.hasBefore(i, '\n')
                || dates.lengthAt(i) == 3) {
            return;
        }
        if (!numbered && dates.isYear(i) && words.isFollowedBySpace(i)) {
            return;
        }
        int last = Codes.lastOf(words, i, numbered ? FEWEST_DIGITS_AFTER_NUMBER : FEWEST_DIGITS);
        if (last >= 0) {
            boolean named = !words.isIn(label, NUMBER) || isNamed(words, label - 1);
            found.add(new Span(words.start(i), words.end(last), tag, named ? PRIORITY : UNNAMED));
        }
    }

    private static boolean endsInNumber(Words words, int i) {
        String text = words.text();
        return text.regionMatches(true, words.end(i) - 2, "nr", 0, 2)
                || words.length(i) > 6 && text.regionMatches(true, words.end(i) - 6, "nummer", 0, 6)
                || words.length(i) > 4 && text.regionMatches(true, words.end(i) - 4, "code", 0, 4);
    }
}
