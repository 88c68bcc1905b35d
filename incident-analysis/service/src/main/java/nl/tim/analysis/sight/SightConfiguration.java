package nl.tim.analysis.sight;

import java.util.function.UnaryOperator;
import nl.tim.analysis.access.Invited;
import nl.tim.analysis.access.Witness;
import nl.tim.analysis.command.Cases;
import nl.tim.analysis.command.CommandLog;
import nl.tim.analysis.directory.Directory;
import nl.tim.analysis.search.Incidents;
import nl.tim.analysis.text.ReleasedTexts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the policy between the index and everybody who asks it: there is no other way to it. */
@Configuration(proxyBeanMethods = false)
class SightConfiguration {

    @Bean
    CaseSight caseSight(Directory directory, ObjectProvider<ReleasedTexts> texts) {
        return new CaseSight(directory, words -> texts.getObject().apply(words));
    }

    @Bean
    static BeanPostProcessor sight(
            ObjectProvider<Directory> directory,
            ObjectProvider<ReleasedTexts> texts,
            ObjectProvider<Witness> witness,
            ObjectProvider<Invited> invited) {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                UnaryOperator<String> release = words -> texts.getObject().apply(words);
                return switch (bean) {
                    case Incidents all -> new SeenIncidents(all, directory.getObject(), release);
                    case Cases all ->
                        new SeenCases(all, directory.getObject(), (person, incident) -> {
                            // Jobs know of no invitations, and nobody asks them for a page.
                            Invited known = invited.getIfAvailable();
                            return known != null && known.opens(person, incident);
                        });
                    case CommandLog log -> new WitnessedCommands(log, witness);
                    default -> bean;
                };
            }
        };
    }
}
