package nl.tim.analysis.access;

import java.util.Optional;
import java.util.Set;
import nl.tim.login.Gate;
import nl.tim.login.Identity;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Lets requests through as the policy says. */
final class PolicyGate implements Gate {

    @Override
    public Ruling rule(ServerHttpRequest request, Optional<Identity> who) {
        String path = request.getPath().pathWithinApplication().value();
        Optional<Rule> rule = Policy.rule(request.getMethod().name(), path);
        Set<Role> roles =
                who.map(identity -> ConfiguredPeople.person(identity).roles()).orElse(Set.of());
        if (rule.isPresent()) {
            return rule.get().admits(roles) ? Ruling.OPEN : Ruling.CLOSED;
        }
        if (who.isEmpty()) {
            // Whoever is not known learns nothing, not even what there is not.
            return Ruling.CLOSED;
        }
        boolean another =
                Policy.rules().stream().anyMatch(other -> other.admits(roles) && other.covers(other.method(), path));
        return another ? Ruling.OTHER_METHOD : Ruling.ABSENT;
    }
}
