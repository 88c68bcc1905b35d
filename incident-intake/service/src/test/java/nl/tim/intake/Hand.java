package nl.tim.intake;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** A reporter's hand: counts what it does, a tap, or typing into one field. */
final class Hand {
    static final String TEXT = "De ontslagbrief kwam twee weken te laat bij de huisarts.";
    static final String NEXT = ".onward button";

    private static final int MOST_TABS = 80;

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

    /** Goes there with the keyboard and presses Enter. */
    static void press(Page page, String what) {
        focus(page, what);
        page.keyboard().press("Enter");
    }

    /** Goes there with the keyboard. */
    static void focus(Page page, String what) {
        Locator wanted = page.locator(what).first();
        wanted.waitFor();
        for (int tabs = 0; tabs < MOST_TABS; tabs++) {
            if ((Boolean) wanted.evaluate("element => element === document.activeElement")) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError(what + " cannot be reached with the keyboard");
    }

    /** As somebody does who goes back to the answers after sending them. */
    static void changeAfterSending(Page page) {
        page.evaluate("""
                const form = document.getElementById('wizard');
                const go = form.querySelector('[name=sending]');
                go.name = 'go';
                go.value = 'change:TYPE';
                form.submit();""");
        go(page, "[name=type][value=ACC]");
        go(page, NEXT);
    }

    /** Presses a button of the form and waits for what comes of it. */
    static void go(Page page, String what) {
        page.click(what);
        assertThat(page.locator("#wizard[aria-busy]")).hasCount(0);
    }
}
