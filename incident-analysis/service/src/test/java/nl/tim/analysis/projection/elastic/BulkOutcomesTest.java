package nl.tim.analysis.projection.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import nl.tim.analysis.projection.ItemOutcome;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BulkOutcomesTest {

    @ParameterizedTest
    @CsvSource({
        "200, , Stored",
        "201, , Stored",
        "409, version_conflict_engine_exception, Stale",
        "400, mapper_parsing_exception, Refused",
        "400, document_parsing_exception, Refused",
        "400, strict_dynamic_mapping_exception, Refused",
        "400, illegal_argument_exception, Refused",
        "413, content_too_long_exception, Refused",
        "429, es_rejected_execution_exception, Overloaded",
        "429, cluster_block_exception, Overloaded",
        "503, unavailable_shards_exception, Overloaded",
        "503, cluster_block_exception, Overloaded",
        "500, some_exception, Overloaded",
        "504, timeout_exception, Overloaded",
        "401, security_exception, Overloaded",
        "403, cluster_block_exception, Overloaded",
        "404, index_not_found_exception, Overloaded",
        "400, index_closed_exception, Overloaded",
        "400, , Overloaded",
        "200, some_exception, Overloaded",
        "302, , Overloaded",
        "0, , Overloaded"
    })
    void judgesByStatusAndType(int status, String errorType, String outcome) {
        assertThat(BulkOutcomes.of(status, errorType).getClass().getSimpleName())
                .isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({"400, mapper_parsing_exception", "400, illegal_argument_exception"})
    void refusalNamesTheType(int status, String errorType) {
        assertThat(BulkOutcomes.of(status, errorType)).isEqualTo(new ItemOutcome.Refused(errorType));
    }
}
