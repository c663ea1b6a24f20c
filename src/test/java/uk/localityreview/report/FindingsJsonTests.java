package uk.localityreview.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsJsonTests {

    private final String json = ReportFixture.report().findings();
    private final JsonNode findings = JsonMapper.builder().build().readTree(json);

    @Test
    void keepsToItsSchema() throws IOException {
        assertThat(errors(json)).isEmpty();
    }

    @Test
    void keepsToItsSchemaWhenTheDayGaveNothing() throws IOException {
        assertThat(errors(Report.compose(ReportFixture.material(List.of())).findings()))
                .isEmpty();
    }

    @Test
    void isHeldToItsSchemaInEarnest() throws IOException {
        assertThat(errors(json.replace("\"verdict\" : \"supported\"", "\"verdict\" : \"proved\"")))
                .isNotEmpty();
    }

    @Test
    void hasTheKeysOfAFindingInTheirOrder() {
        assertThat(findings.get("findings").get(0).propertyNames())
                .containsExactly(
                        "id",
                        "statement",
                        "themes",
                        "stances",
                        "stanceReasons",
                        "independentSources",
                        "specificSources",
                        "singleAgencyView",
                        "contested",
                        "convergence",
                        "tests",
                        "verdict",
                        "confidence",
                        "trail");
    }

    @Test
    void givesNumbersAsNumbersAndNullWhereThereIsNone() {
        JsonNode share = findings.get("findings").get(0).get("tests").get(0);
        assertThat(share.get("value").doubleValue()).isEqualTo(8.1048);
        assertThat(share.get("comparatorValue").doubleValue()).isEqualTo(3.1661);
        assertThat(share.get("direction").stringValue()).isEqualTo("higher");
        JsonNode suppressed = findings.get("findings").get(4).get("tests").get(0);
        assertThat(suppressed.get("value").isNull()).isTrue();
        assertThat(suppressed.get("reason").stringValue()).isEqualTo("suppressed by the publisher");
    }

    @Test
    void quotesTheExactWordsOfTheNote() {
        assertThat(findings.get("findings")
                        .get(0)
                        .get("trail")
                        .get(0)
                        .get("quote")
                        .stringValue())
                .isEqualTo("\"They come with a new phone, then a debt, then they are gone.\"");
    }

    @Test
    void holdsNoIdThatIsDrawnByLot() {
        assertThat(json).doesNotContain("00000000-0000-0000-0000-000000000001");
    }

    private static List<?> errors(String json) throws IOException {
        try (InputStream schema =
                Objects.requireNonNull(FindingsJsonTests.class.getResourceAsStream("/report/findings.schema.json"))) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema, InputFormat.JSON)
                    .validate(json, InputFormat.JSON);
        }
    }
}
