package nl.tim.intake.receipt;

import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of receipts.
 *
 * @param keyFile Tink PRF keyset; its n-th key is version n
 */
@Validated
@ConfigurationProperties("tim.receipt")
record ReceiptProperties(@NotNull Path keyFile) {}
