package nl.tim.local.command;

import java.util.concurrent.Callable;
import nl.tim.local.outcome.ExitCode;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tim token}. */
@Command(
        name = "token",
        description = {
            "Print a bearer token of a demo account, for an hour of REST:",
            "  curl -H \"Authorization: Bearer $(./tim token --role analyst)\" ...",
            "Roles: reporter, coordinator, respondent, analyst, chain-team, improvement-team, agreement-owner, board,"
                    + " privacy-officer, administrator."
        })
final class TokenVerb implements Callable<Integer> {

    private final Context context;

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            defaultValue = "analyst",
            description = "Of the first account with this role; analyst unless said otherwise.")
    private String role = "";

    @Option(
            names = "--account",
            paramLabel = "NAME",
            description = "Of this account instead; the login page shows them, the name is the password.")
    private @Nullable String account;

    TokenVerb(Context context) {
        this.context = context;
    }

    @Override
    public Integer call() throws InterruptedException {
        context.output()
                .line(account == null ? Tokens.ofRole(context.stack(), role) : Tokens.of(context.stack(), account));
        return ExitCode.OK;
    }
}
