package nl.tim.schemas.seal;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReporterKeysTest {

    @TempDir
    Path folder;

    @Test
    void aPersonIsTheSamePseudonymForAPurpose_andNobodyElse() {
        Path file = folder.resolve("reporter.json");
        ReporterKeys.create(file);
        ReporterKeys keys = ReporterKeys.load(file);
        String pseudonym = keys.text("reporter", "melder-1");

        assertThat(pseudonym)
                .hasSize(22)
                .isEqualTo(ReporterKeys.load(file).text("reporter", "melder-1"))
                .doesNotContain("melder")
                .isNotEqualTo(keys.text("reporter", "melder-2"))
                .isNotEqualTo(keys.text("drafts", "melder-1"));
        assertThat(keys.texts("reporter", "melder-1")).containsExactly(pseudonym);
    }

    @Test
    void anOlderKeyStillFindsWhatWasReportedUnderIt() throws Exception {
        Path file = folder.resolve("reporter.json");
        ReporterKeys.create(file);
        String before = ReporterKeys.load(file).text("reporter", "melder-1");
        KeysetHandle keyset =
                TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        KeysetHandle renewed = KeysetHandle.newBuilder(keyset)
                .addEntry(KeysetHandle.generateEntryFromParameters(PredefinedPrfParameters.HMAC_SHA256_PRF)
                        .withRandomId()
                        .makePrimary())
                .build();
        Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(renewed, InsecureSecretKeyAccess.get()));

        ReporterKeys keys = ReporterKeys.load(file);
        assertThat(keys.text("reporter", "melder-1")).isNotEqualTo(before);
        assertThat(keys.texts("reporter", "melder-1")).containsExactly(keys.text("reporter", "melder-1"), before);
    }
}
