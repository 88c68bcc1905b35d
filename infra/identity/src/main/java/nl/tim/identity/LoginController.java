package nl.tim.identity;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** The login page: one button for each account, as there is nothing to hide. */
@Controller
final class LoginController {

    private final Accounts accounts;

    LoginController(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping(path = "/login", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String login(CsrfToken token, @RequestParam(required = false) @Nullable String error) {
        String csrf = "<input type=\"hidden\" name=\"%s\" value=\"%s\">"
                .formatted(escape(token.getParameterName()), escape(token.getToken()));
        return """
                <!DOCTYPE html>
                <html lang="nl">
                <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Inloggen - TIM</title><link rel="stylesheet" href="/login.css"></head>
                <body><main>
                <p class="brand"><svg viewBox="0 0 32 32" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="3" \
                stroke-linecap="round"><circle cx="7" cy="20" r="5"/><circle cx="25" cy="20" r="5"/><path d="M7 15C9 6 23 6 25 15"/></svg> TIM</p>
                <h1>Wie bent u?</h1>
                <p>Dit zijn verzonnen accounts, voor proberen op deze computer. Kies er een.<br>
                <span lang="en">These accounts are made up, to try things on this computer. Choose one.</span></p>
                %s
                <ul>%s</ul>
                </main></body></html>
                """.formatted(
                error == null ? "" : "<p role=\"alert\">Inloggen lukte niet. Kies nog eens.</p>",
                accounts.all().stream().map(account -> button(account, csrf)).collect(Collectors.joining("\n")));
    }

    private static String button(Account account, String csrf) {
        return """
                <li><form method="post" action="/login">%s
                <input type="hidden" name="username" value="%s"><input type="hidden" name="password" value="%s">
                <button><strong>%s</strong> <span>%s%s</span></button></form></li>""".formatted(
                        csrf,
                        escape(account.name()),
                        escape(account.name()),
                        escape(account.fullName()),
                        escape(roleName(account.role())),
                        account.organisation() == null ? "" : " · " + escape(account.organisation()));
    }

    /** As people call it; a role of one's own configuration is shown as it is. */
    private static String roleName(String role) {
        return switch (role) {
            case "reporter" -> "melder";
            case "coordinator" -> "coördinator";
            case "respondent" -> "betrokken zorgverlener";
            case "analyst" -> "analist";
            case "chain-team" -> "ketenanalyseteam";
            case "improvement-team" -> "verbeterteam";
            case "agreement-owner" -> "eigenaar van een afspraak";
            case "board" -> "bestuur";
            case "privacy-officer" -> "functionaris gegevensbescherming";
            case "administrator" -> "beheerder";
            default -> role;
        };
    }

    private static String escape(String text) {
        return HtmlUtils.htmlEscape(text);
    }
}
