package nl.tim.intake.receipt;

import nl.tim.schemas.seal.ReceiptKeys;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires receipts. */
@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {

    @Bean
    Receipts receipts(ReceiptProperties properties) {
        return new Receipts(ReceiptKeys.load(properties.keyFile()));
    }
}
