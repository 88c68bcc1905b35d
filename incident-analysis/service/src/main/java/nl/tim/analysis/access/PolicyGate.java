package nl.tim.analysis.access;

import java.util.Optional;
import java.util.Set;
import nl.tim.login.Gate;
import nl.tim.login.Identity;
import org.springframework.http.server.reactive.ServerHttpRequest;

/** Lets requests through as the policy says, by the roles in effect. */
final class PolicyGate implements Gate {

    private final KnownPeople people;

    PolicyGate(KnownPeople people) {
        this.people = people;
    }

    @Override
    public Ruling rule(ServerHttpRequest request, Optional<Identity> who) {
        String path = request.getPath().pathWithinApplication().value();
        Optional<Rule> rule = Policy.rule(request.getMethod().name(), path);
        if (rule.filter(Rule::anyone).isPresent()) {
            return Ruling.OPEN;
        }
        if (who.isEmpty()) {
            // Whoever is not known learns nothing, not even what there is not.
            return Ruling.CLOSED;
        }
        Standing standing = people.standing(who.get());
        return switch (standing.state()) {
            case UNREAD -> Ruling.LATER;
            case ENDED -> Ruling.ENDED;
            case KNOWN -> rule(path, rule, standing.person().roles());
        };
    }

    private static Ruling rule(String path, Optional<Rule> rule, Set<Role> roles) {
        if (rule.isPresent()) {
            return rule.get().admits(roles) ? Ruling.OPEN : Ruling.CLOSED;
        }
        boolean another =
                Policy.rules().stream().anyMatch(other -> other.admits(roles) && other.covers(other.method(), path));
        return another ? Ruling.OTHER_METHOD : Ruling.ABSENT;
    }
}
