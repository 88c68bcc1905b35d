package nl.tim.intake;

import com.microsoft.playwright.Page;

/** A reporter's hand: counts what it does, a tap, or typing into one field. */
final class Hand {
    static final String TEXT = "De ontslagbrief kwam twee weken te laat bij de huisarts.";
    static final String NEXT = ".onward button";

    private final Page page;
    private int interactions;

    Hand(Page page) {
        this.page = page;
    }

    int interactions() {
        return interactions;
    }

    Hand tap(String what) {
        interactions++;
        page.click(what);
        return this;
    }

    Hand type(String where, String text) {
        interactions++;
        page.fill(where, text);
        return this;
    }

    /** Everything from the first question to the page that shows all answers. */
    Hand quickReport() {
        return type("#narrative", TEXT)
                .tap(NEXT)
                .tap("[name=when][value=YESTERDAY]")
                .type("#own", "UMCU")
                .type("#other", "REGIOZORGNU")
                .tap(NEXT)
                .tap("[name=direction][value=OUT]")
                .tap("[name=type][value=INF]")
                .tap("[name=harm][value=H1]");
    }
}
