package nl.tim.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.net.URI;
import java.util.regex.Pattern;

/** The page of one case, as one person works on it. */
final class CasePage {
    private final Person person;
    private final URI address;

    CasePage(Person person, URI address) {
        this.person = person;
        this.address = address;
    }

    /** Opens it, or opens it anew. */
    CasePage open() {
        person.open(address);
        return this;
    }

    URI address() {
        return address;
    }

    /** Fills in one field of a form, whatever kind of field it is. */
    CasePage set(String form, String field, String value) {
        unfold(form);
        Locator input = person.sees("#" + form + "-" + field.replace('.', '-'));
        switch (String.valueOf(input.evaluate("field => field.type"))) {
            case "select-one" -> input.selectOption(value);
            case "checkbox" -> input.setChecked(Boolean.parseBoolean(value));
            default -> input.fill(value);
        }
        return this;
    }

    /** What stands in a field. */
    Locator field(String form, String field) {
        return person.sees("#" + form + "-" + field.replace('.', '-'));
    }

    /** Sends a form. */
    CasePage send(String form) {
        unfold(form);
        person.sees("#do-" + form + " form > button[type=submit]").click();
        return this;
    }

    /** Sends a form that is taken. */
    CasePage does(String form) {
        send(form);
        assertThat(person.sees("#notice")).hasClass(Pattern.compile("good"));
        return this;
    }

    CasePage hasStatus(String name) {
        assertThat(person.sees(".case-head .tag.info")).hasText(name);
        return this;
    }

    /** What the page shows, anywhere. */
    CasePage tells(String selector, String text) {
        assertThat(person.sees(selector)).containsText(text);
        return this;
    }

    /** What an organisation told, with its term. */
    Locator side(String organisation) {
        return person.sees(".side:has(h3:text-is('" + organisation + "'))");
    }

    /** All that is written there, which says the same while nothing happened. */
    String words() {
        return person.sees("main").innerText();
    }

    private void unfold(String form) {
        Locator details = person.sees("#do-" + form);
        if (details.getAttribute("open") == null) {
            details.locator("summary").first().click();
        }
    }
}
