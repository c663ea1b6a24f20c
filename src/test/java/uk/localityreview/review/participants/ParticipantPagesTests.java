package uk.localityreview.review.participants;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.review.Availability;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Participant;
import uk.localityreview.review.ParticipantCode;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewFixture;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.participants.table.Workbook;

@OnARealDatabase
@AutoConfigureMockMvc
class ParticipantPagesTests {

    private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]+)\"");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Identities identities;

    @Autowired
    private JdbcClient jdbc;

    private ReviewId review;
    private String path;
    private Account coordinator;

    @BeforeEach
    void openAReview() {
        Review marlowGreen = ReviewFixture.aReviewOfMarlowGreen();
        reviews.open(marlowGreen);
        review = marlowGreen.id();
        path = "/reviews/" + review + "/participants";
        coordinator = member(Role.COORDINATOR);
    }

    @Test
    void addsChangesAndRemovesAParticipant() {
        assertThat(post(
                        "/new",
                        Map.of(
                                "agency",
                                "POL",
                                "role",
                                "neighbourhood officer",
                                "level",
                                "front line",
                                "available",
                                "9-12; 14:00-16:00",
                                "needs",
                                "step-free access")))
                .hasRedirectedUrl(path);
        assertThat(page("")).bodyText().contains("neighbourhood officer").contains("09:00 to 12:00");

        String version = version("/P01");
        assertThat(post("/P01", Map.of("agency", "POL", "role", "sergeant", "level", "supervisor", "version", version)))
                .hasRedirectedUrl(path);
        assertThat(post(
                        "/P01",
                        Map.of("agency", "POL", "role", "constable", "level", "supervisor", "version", version)))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("Somebody else has changed P01")
                .contains("On record now")
                .contains("sergeant")
                .contains("constable");
        assertThat(one("P01").role()).isEqualTo("sergeant");

        assertThat(post("/P01/removal", Map.of())).hasRedirectedUrl(path);
        assertThat(page("/P01")).hasStatus(404);
        assertThat(page("")).bodyText().contains("Nobody takes part yet");
    }

    @Test
    void saysFieldByFieldWhatIsMissing() {
        assertThat(post("/new", Map.of("available", "noon", "email", "nobody", "phone", "ring me")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Enter their agency")
                .contains("Enter what they do")
                .contains("Enter one of: front line, supervisor, strategic")
                .contains("Enter times such as 09:00-12:00; 14:00-16:00")
                .contains("Enter an e-mail address in the correct format")
                .contains("Enter a telephone number");
        assertThat(reviews.get(review).participants()).isEmpty();
    }

    @Test
    void showsWhatAPastedTableMeansBeforeItIsKept() {
        MvcTestResult understood = paste("""
                Organisation\tJob title\tLevel\tLine manager\tCode\tAvailability\tName\tE-mail\tShoe size
                Marlow Police\tresponse officer\tFrontline\tP09\t\t9am-12pm\tIda Quillfeather\tida@example.org\t7
                POL\tinspector\tstrategic\t\tP09\t\t\t\t
                """);

        assertThat(understood)
                .hasStatusOk()
                .bodyText()
                .contains("2 people were understood. Nothing is kept yet")
                .contains("Not known and not read: the column “Shoe size”")
                .contains("name, e-mail")
                .doesNotContain("Quillfeather")
                .doesNotContain("ida@example.org");
        assertThat(reviews.get(review).participants()).isEmpty();

        assertThat(confirm(coordinator, sealed(understood))).hasRedirectedUrl(path);
        assertThat(one("P01").available()).containsExactly(new Availability(LocalTime.of(9, 0), LocalTime.of(12, 0)));
        assertThat(one("P01").lineManager()).isEqualTo(new ParticipantCode("P09"));
        assertThat(identities
                        .of(review, new ParticipantCode("P01"))
                        .orElseThrow()
                        .name())
                .isEqualTo("Ida Quillfeather");
        assertThat(one("P09").level()).isEqualTo(Participant.Level.STRATEGIC);
    }

    @Test
    void keepsNothingThatSomebodyElseUnderstoodOrThatCameTooLate() {
        String sealed = sealed(paste("agency\trole\tlevel\nPOL\tofficer\tfront line\n"));

        assertThat(confirm(member(Role.COORDINATOR), sealed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("no longer at hand");
        assertThat(confirm(coordinator, "AAAA" + sealed)).hasStatus(HttpStatus.CONFLICT);
        assertThat(confirm(coordinator, sealed)).hasRedirectedUrl(path);
        assertThat(confirm(coordinator, sealed))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("The review has changed since");
        assertThat(reviews.get(review).participants()).hasSize(1);
    }

    @Test
    void namesEveryRowThatStandsInTheWayAndTakesNobody() {
        assertThat(paste("""
                        code,agency,role,level,line manager,e-mail,available
                        P01,POL,officer,front line,P01,,
                        P02,NHS,nurse,front line,,nurse at hospital,
                        P02,POL,,middling,P77,,noon
                        ,POL,clerk,front line,,,,one too many
                        """))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Nobody was added")
                .contains("Nobody is their own line manager")
                .contains("there is no “NHS”")
                .contains("Enter an e-mail address")
                .doesNotContain("nurse at hospital</td>")
                .contains("Enter what they do")
                .contains("not “middling”")
                .contains("not “noon”")
                .contains("more values than there are columns");
        assertThat(reviews.get(review).participants()).isEmpty();
    }

    @Test
    void refusesDuplicateAndMissingColumnsByName() {
        assertThat(paste("role,role,agency,level\nofficer,officer,POL,front line\n"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("This column is there twice");
        assertThat(paste("who,role\nx,y\n"))
                .bodyText()
                .contains("agency, level")
                .contains("not known: “who”");
    }

    @Test
    void asksForATableOrAFileAndSaysWhenAFileIsEmpty() {
        assertThat(paste(" ")).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("Paste a table or select a file");
        assertThat(upload("people.csv", new byte[0]))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("The selected file is empty");
    }

    @Test
    void takesASpreadsheetAndPutsARefusedOneInTheLog() {
        byte[] workbook = Workbook.of(List.of(
                List.of("agency", "role", "level", "available from", "available to"),
                List.of("POL", "officer", "front line", LocalTime.of(9, 30), LocalTime.of(12, 0))));
        assertThat(upload("people.xlsx", workbook)).hasStatusOk().bodyText().contains("09:30-12:00");

        try (WrittenLog log = new WrittenLog()) {
            assertThat(upload("people.xlsx", Workbook.bomb(workbook, 60_000_000)))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("larger inside");
            assertThat(log.text()).contains("upload_refused").contains(review.toString());
        }
    }

    @ParameterizedTest
    @MethodSource
    void caresNothingForTheNameOfAFile(String name) {
        byte[] csv = "agency,role,level\nPOL,officer,front line\n".getBytes(UTF_8);
        byte[] workbook =
                Workbook.of(List.of(List.of("agency", "role", "level"), List.of("POL", "officer", "front line")));
        for (byte[] file : List.of(csv, workbook)) {
            assertThat(upload(name, file))
                    .hasStatusOk()
                    .bodyText()
                    .contains("1 person was understood")
                    .doesNotContain("onerror", "CON.csv", "aaaaaaaa", "x.csv");
        }
    }

    static Stream<String> caresNothingForTheNameOfAFile() {
        return Stream.of(
                "a".repeat(300) + ".csv",
                "../../x.csv",
                "CON.csv",
                "a\0.csv",
                "\u202Evsc.exe",
                "🙂.csv",
                "a\nb.csv",
                "\"\"",
                "<img src=x onerror=alert(1)>.csv");
    }

    @Test
    void writesTheSameCsvOfWhatHasNotChanged() {
        post("/new", Map.of("agency", "POL", "role", "officer", "level", "front line"));

        assertThat(text(page("/participants.csv"))).isEqualTo(text(page("/participants.csv")));
    }

    @Test
    void removesWhatIsKnownOfSomebodyWhoAsksForIt() {
        post("/new", Map.of("agency", "POL", "role", "officer", "level", "front line", "name", "Ida Quillfeather"));
        Account analyst = member(Role.ANALYST);

        assertThat(page("/P01/name")).bodyText().contains("Remove their name and contacts");
        assertThat(pages.post()
                        .uri(path + "/P01/name/removal")
                        .with(signedInAs(analyst))
                        .with(csrf()))
                .hasStatus(404);
        assertThat(post("/P01/name/removal", Map.of())).hasRedirectedUrl(path + "/names");

        assertThat(identities.of(review, new ParticipantCode("P01"))).isEmpty();
        assertThat(page("/P01/name")).bodyText().doesNotContain("Remove their name and contacts");
        assertThat(one("P01").role()).isEqualTo("officer");
        assertThat(jdbc.sql("select count(*) from audit.entry where review = :review and act = 'NAME_REMOVED'")
                        .param("review", review.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "{{7*7}}",
                "#{T(java.lang.Runtime)}",
                "%s%n",
                "<img src=x onerror=alert(1)>",
                "[x](javascript:alert(1))"
            })
    void printsTemplatesAndScriptsAsTheyStand(String text) {
        post("/new", Map.of("agency", "POL", "role", text, "level", "front line", "needs", text));

        assertThat(one("P01").role()).isEqualTo(text);
        assertThat(page(""))
                .bodyText()
                .contains(text.replace("<", "&lt;").replace(">", "&gt;"))
                .doesNotContain("<img");
        assertThat(page("/P01")).bodyText().doesNotContain("<img");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"http://192.0.2.1\")", "+cmd", "-2+3", "@SUM(A1)", "＝1+1"})
    void writesNoFormulaIntoACsvAndReadsItsOwnBack(String text) {
        post("/new", Map.of("agency", "POL", "role", text, "level", "front line", "available", "9-12"));

        String csv = text(page("/participants.csv"));

        assertThat(csv)
                .contains("'" + text.substring(0, 2))
                .doesNotContain("," + text)
                .doesNotContain(",\"" + text);
        assertThat(paste(csv.replace("P01", "P02"))).hasStatusOk();
        assertThat(confirm(coordinator, sealed(paste(csv.replace("P01", "P02")))))
                .hasRedirectedUrl(path);
        assertThat(one("P02").role()).isEqualTo(text);
    }

    @Test
    void offersATemplateThatNamesEveryColumn() {
        assertThat(page("/template.csv"))
                .hasHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"participants-template.csv\"")
                .bodyText()
                .isEqualTo("code,agency,role,level,category,line manager,available,needs,name,e-mail,telephone\r\n");
    }

    @Test
    void showsNamesToThoseWhoMaySeeThemAndPutsEachLookOnRecord() {
        post("/new", Map.of("agency", "POL", "role", "officer", "level", "front line", "name", "Ida Quillfeather"));
        Account analyst = member(Role.ANALYST);

        assertThat(pages.get().uri(path + "/names").with(signedInAs(analyst))).hasStatus(404);
        assertThat(pages.get().uri(path + "/P01/name").with(signedInAs(analyst)))
                .hasStatus(404);
        assertThat(pages.get().uri(path).with(signedInAs(analyst)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Quillfeather")
                .doesNotContain("Add a participant");
        assertThat(page("/P01")).bodyText().doesNotContain("Quillfeather");
        assertThat(looks()).isZero();
        assertThat(page("/names")).bodyText().contains("Ida Quillfeather");
        assertThat(page("/P01/name")).bodyText().contains("Ida Quillfeather");
        assertThat(looks()).isEqualTo(2);

        assertThat(post("/P01/name", Map.of("name", "Ida Q", "email", "ida@example.org")))
                .hasRedirectedUrl(path + "/names");
        assertThat(page("/names")).bodyText().contains("ida@example.org");
    }

    @Test
    void writesNoNameInTheClearAnywhere() {
        String name = "Zebedee" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        try (WrittenLog log = new WrittenLog()) {
            post("/new", Map.of("agency", "POL", "role", "officer", "level", "front line", "name", name));
            post("/new", Map.of("agency", "POL", "name", name, "email", name + "@"));
            String table = "agency\trole\tlevel\tname\te-mail\nPOL\tofficer\tfront line\t" + name + "\t" + name
                    + "@example.org\n";
            confirm(coordinator, sealed(paste(table)));
            paste(table + "NHS\tnurse\tfront line\t" + name + "\t" + name + "\n");
            page("/names");
            page("/" + name);

            assertThat(log.text()).doesNotContain(name);
        }
        assertThat(reviews.get(review).participants()).hasSize(2);
        assertThat(tablesWith(name)).isEmpty();
    }

    /** Every table of every room whose rows hold a text, read as text. */
    private List<String> tablesWith(String text) {
        return jdbc.sql("""
                        select table_schema || '.' || table_name
                        from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query((row, number) -> row.getString(1)).list().stream()
                .filter(table -> jdbc.sql("select count(*) from " + table + " t where t::text like :text"
                                        + " or encode(convert_to(t::text, 'UTF8'), 'escape') like :text")
                                .param("text", "%" + text + "%")
                                .query(Long.class)
                                .single()
                        > 0)
                .toList();
    }

    private long looks() {
        return jdbc.sql("select count(*) from audit.entry where review = :review and act = 'NAMES_READ'")
                .param("review", review.value())
                .query(Long.class)
                .single();
    }

    private Account member(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.value(), account.id(), role);
        return account;
    }

    private Participant one(String code) {
        return reviews.get(review).participant(new ParticipantCode(code)).orElseThrow();
    }

    private MvcTestResult page(String below) {
        return pages.get()
                .uri(URI.create(path + below))
                .with(signedInAs(coordinator))
                .exchange();
    }

    @Test
    void saysWhatOfTheNeedsIsNotUnderstood() {
        assertThat(paste("agency\trole\tlevel\tneeds\nPOL\tofficer\tfront line\tnot comfortable with police; with P99"))
                .bodyText()
                .contains("Not understood, see to it yourself:</strong> is seen only together with P99"
                        + " (nobody in this review is called so); not comfortable with police");

        post("/new", Map.of("agency", "POL", "role", "officer", "level", "front line", "needs", "shift; brings a dog"));
        assertThat(page(""))
                .bodyText()
                .contains(
                        "Understood: works shifts and is seen as soon as they can come.",
                        "see to it yourself:</strong> brings a dog.");
    }

    @Test
    void showsThoseWhoDoNotRunTheDayOnlyHowManyComeFromWhere() {
        post(
                "/new",
                Map.of(
                        "agency",
                        "POL",
                        "role",
                        "parent of a pupil",
                        "level",
                        "front line",
                        "category",
                        "victim",
                        "available",
                        "15:00-17:00",
                        "needs",
                        "brings a dog"));
        for (Role role : List.of(Role.SPONSOR, Role.ANALYST, Role.SAFEGUARDING_LEAD, Role.INFORMATION_GOVERNANCE)) {
            assertThat(pages.get().uri(path).with(signedInAs(member(role))))
                    .as(role.words())
                    .hasStatusOk()
                    .bodyText()
                    .contains("How many take part")
                    .doesNotContain("victim", "15:00", "brings a dog", "parent of a pupil");
        }
        assertThat(pages.get().uri(path).with(signedInAs(member(Role.REVIEWER))))
                .bodyText()
                .contains("victim", "15:00", "brings a dog");
    }

    private String version(String below) {
        Matcher version = Pattern.compile("name=\"version\" value=\"(\\d+)\"").matcher(text(page(below)));
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private MvcTestResult post(String below, Map<String, String> form) {
        var request =
                pages.post().uri(path + below).with(signedInAs(coordinator)).with(csrf());
        form.forEach(request::param);
        return request.exchange();
    }

    private MvcTestResult paste(String table) {
        return pages.post()
                .uri(path + "/import")
                .multipart()
                .param("pasted", table)
                .with(signedInAs(coordinator))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return pages.post()
                .uri(path + "/import")
                .multipart()
                .file(new MockMultipartFile("file", name, "text/csv", bytes))
                .with(signedInAs(coordinator))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult confirm(Account account, String sealed) {
        return pages.post()
                .uri(path + "/import/confirmation")
                .param("sealed", sealed)
                .with(signedInAs(account))
                .with(csrf())
                .exchange();
    }

    private static String sealed(MvcTestResult understood) {
        Matcher sealed = SEALED.matcher(text(understood));
        assertThat(sealed.find()).isTrue();
        return sealed.group(1);
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
