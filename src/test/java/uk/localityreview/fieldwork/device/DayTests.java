package uk.localityreview.fieldwork.device;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.home.OnARealDatabase;

/** The day that a device takes along, and the page that it keeps. */
@OnARealDatabase
@AutoConfigureMockMvc
@Import(APlannedDay.class)
class DayTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private APlannedDay plannedDay;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Shell shell;

    private APlannedDay.Day day;

    @BeforeEach
    void aPlannedDay() {
        day = plannedDay.open();
    }

    @Test
    void knowsPeopleByCodeAlone() throws Exception {
        JsonNode taken = new JsonMapper().readTree(read("/reviews/" + day.review() + "/day.json", day.scribe()));
        assertThat(taken.get("sessions").get(0).get("participants").get(0).stringValue())
                .isEqualTo("P01");
        assertThat(taken.get("people").values())
                .hasSize(8)
                .allSatisfy(person -> assertThat(person.propertyNames())
                        .containsExactlyInAnyOrder("code", "agency", "sector", "level", "category"));
        assertThat(taken.get("reviewers").get(0).propertyNames()).containsExactlyInAnyOrder("code", "role");
        assertThat(taken.get("words").valueStream().map(JsonNode::stringValue)).contains("Marlow Green", "Town Hall");
        assertThat(taken.get("themes")).hasSize(12);
        assertThat(taken.get("server").get("publicKey").stringValue()).startsWith("MII");
    }

    @Test
    void isPutOnRecordWhenItIsTaken() throws Exception {
        read("/reviews/" + day.review() + "/day.json", day.scribe());
        assertThat(jdbc.sql("select act from audit.entry where review = :review")
                        .param("review", UUID.fromString(day.review()))
                        .query(String.class)
                        .list())
                .contains("DAY_TAKEN_ALONG");
    }

    @Test
    void isNotGivenToWhoTakesNoNotes() {
        Account sponsor = AccessFixture.somebody(accounts);
        memberships.grant(UUID.fromString(day.review()), sponsor.id(), Role.SPONSOR);
        for (String page : List.of("/day.json", "/capture", "/device", "/ready")) {
            assertThat(pages.get().uri("/reviews/" + day.review() + page).with(signedInAs(sponsor)))
                    .hasStatus(404);
        }
    }

    @Test
    void showsAPageWithoutDataToKeep() throws Exception {
        assertThat(read(Shell.PAGE, day.scribe()))
                .isEqualTo(read("/reviews/" + day.review() + "/capture", day.scribe()))
                .doesNotContain("Whitlock")
                .doesNotContain("_csrf")
                .doesNotContain("Marlow");
    }

    @Test
    void listsEverythingThatThePageNeedsAndNothingThatIsNotThere() throws Exception {
        assertThat(shell.addresses())
                .anySatisfy(address -> assertThat(address).endsWith("/idb/wrap-idb-value.js"))
                .anySatisfy(address -> assertThat(address).endsWith("/capture/screen.js"))
                .allSatisfy(address -> assertThat(pages.get().uri(address)).hasStatusOk());
        assertThat(pages.get().uri("/capture-worker.js"))
                .hasStatusOk()
                .headers()
                .hasValue("Service-Worker-Allowed", "/reviews/");
    }

    private String read(String path, Account account) throws Exception {
        var result = pages.get().uri(path).with(signedInAs(account)).exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
    }
}
