package nl.tim.look;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.SimpleLocaleContext;
import org.springframework.http.HttpCookie;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.i18n.AcceptHeaderLocaleContextResolver;
import org.springframework.web.server.i18n.LocaleContextResolver;

/** The language that the reader chose on a page, or else prefers by {@code Accept-Language}. Stateless. */
final class ReaderLocale implements LocaleContextResolver {

    static final String COOKIE = "lang";

    /** Attribute of an exchange whose reader chooses a language by this very request. */
    static final String CHOSEN = ReaderLocale.class.getName();

    private final AcceptHeaderLocaleContextResolver header = new AcceptHeaderLocaleContextResolver();

    ReaderLocale() {
        header.setSupportedLocales(Languages.ALL);
        header.setDefaultLocale(Languages.DEFAULT);
    }

    @Override
    public LocaleContext resolveLocaleContext(ServerWebExchange exchange) {
        Locale chosenNow = exchange.getAttribute(CHOSEN);
        if (chosenNow != null) {
            return new SimpleLocaleContext(chosenNow);
        }
        HttpCookie cookie = exchange.getRequest().getCookies().getFirst(COOKIE);
        return Optional.ofNullable(cookie)
                .flatMap(chosen -> of(chosen.getValue()))
                .<LocaleContext>map(SimpleLocaleContext::new)
                .orElseGet(() -> header.resolveLocaleContext(exchange));
    }

    @Override
    public void setLocaleContext(ServerWebExchange exchange, @Nullable LocaleContext context) {
        throw new UnsupportedOperationException("the reader chooses a language on a page");
    }

    static Optional<Locale> of(@Nullable String language) {
        return Languages.ALL.stream()
                .filter(offered -> offered.getLanguage().equals(language))
                .findFirst();
    }
}
