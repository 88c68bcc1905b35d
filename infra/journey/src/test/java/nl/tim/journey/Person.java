package nl.tim.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import java.net.URI;
import java.util.Objects;
import nl.tim.fixture.Tab;

/** Somebody at a screen of their own, who logs in whenever a service asks who they are. */
final class Person {
    private static final int DESK = 1440;
    private static final int PHONE = 390;
    private static final int HEIGHT = 844;

    private final String account;
    private final URI provider;
    private final Tab tab;
    private ColorScheme scheme = ColorScheme.LIGHT;
    private int width = PHONE;

    /**
     * Holds a phone.
     *
     * @param account of the provider
     */
    Person(String account, URI provider, Tab tab) {
        this.account = account;
        this.provider = provider;
        this.tab = tab;
    }

    /** Sits at a desk instead. */
    Person atDesk() {
        width = DESK;
        settle();
        return this;
    }

    /** Prefers a dark screen. */
    Person inTheDark() {
        scheme = ColorScheme.DARK;
        settle();
        return this;
    }

    Page page() {
        return tab.page();
    }

    /** Opens an address, and logs in when that is asked. */
    void open(URI address) {
        page().navigate(address.toString());
        if (page().url().startsWith(provider.toString())) {
            page().click("form:has(input[value='" + account + "']) button");
            page().waitForURL(url -> !url.startsWith(provider.toString()));
        }
    }

    /** Logs in in another tab, while the page stays as it is. */
    void logsInElsewhere(String link) {
        Page other = page().waitForPopup(() -> page().click(link));
        other.click("form:has(input[value='" + account + "']) button");
        other.waitForURL(url -> !url.startsWith(provider.toString()));
        other.close();
    }

    /** What the service answers to who may not see this; the page that it shows stays open. */
    int refused(URI address, int status) {
        tab.expectStatus(status);
        open(address);
        Response answer = Objects.requireNonNull(page().navigate(address.toString()));
        return answer.status();
    }

    /** An answer that is no mistake here, though browsers write it down as one. */
    void expects(int status) {
        tab.expectStatus(status);
    }

    /** What is shown there. */
    Locator sees(String selector) {
        return page().locator(selector);
    }

    /** Checks the page for everybody who may read it, and takes its pictures when these are wanted. */
    void inspect(String name) {
        page().setViewportSize(PHONE, HEIGHT);
        tab.inspect(name);
        settle();
    }

    /** Leaves the service, as whoever closes the lid. */
    void leave() {
        page().navigate("about:blank");
    }

    private void settle() {
        page().setViewportSize(width, HEIGHT);
        page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
    }

    /** Goes away. */
    void close() {
        tab.close();
    }
}
