package nl.tim.analysis.export.release;

import nl.tim.analysis.export.Forms;
import nl.tim.analysis.export.form.Naming;

/** The real forms, for tests in other packages. */
public final class TestForms {

    private TestForms() {}

    /** Every form that a release has. */
    public static Forms all(Naming naming) {
        return new FileForms(naming);
    }
}
