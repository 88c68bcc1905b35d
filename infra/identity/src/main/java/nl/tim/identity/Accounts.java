package nl.tim.identity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;

/**
 * The demo accounts.
 *
 * @param all in the order of the login page
 */
record Accounts(List<Account> all) implements UserDetailsService {

    Accounts {
        all = List.copyOf(all);
    }

    /** The account that logs in with this name. */
    Optional<Account> named(String name) {
        return all.stream().filter(account -> account.name().equals(name)).findFirst();
    }

    /** The first account with this role. */
    Optional<Account> with(String role) {
        return all.stream().filter(account -> account.role().equals(role)).findFirst();
    }

    /** Every role, for a message. */
    String roles() {
        return all.stream().map(Account::role).distinct().collect(Collectors.joining(", "));
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        Account account = named(name).orElseThrow(() -> new UsernameNotFoundException("no such account"));
        // In plain text: everybody may know it, it is on the login page.
        return User.withUsername(account.name())
                .password("{noop}" + account.name())
                .roles("DEMO")
                .build();
    }
}
