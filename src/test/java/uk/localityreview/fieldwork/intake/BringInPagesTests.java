package uk.localityreview.fieldwork.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.fieldwork.Note;
import uk.localityreview.fieldwork.NoteLine;
import uk.localityreview.fieldwork.NoteLine.LineKind;
import uk.localityreview.fieldwork.Notes;
import uk.localityreview.fieldwork.transcript.DocumentFixture;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** A file that comes in later is read, looked at and kept whole, or nothing of it is kept. */
@OnARealDatabase
@AutoConfigureMockMvc
class BringInPagesTests {

    private static final SessionCode S01 = new SessionCode("S01");
    private static final String TEAMS = """
            WEBVTT

            00:00:03.000 --> 00:00:06.000
            <v Quillfeather, Ida>Shall we start with the town centre?</v>

            00:01:12.000 --> 00:01:20.000
            <v Marrowby, Rory>Every week now, Ida.</v>
            """;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Notes notes;

    @Autowired
    private BroughtIns broughtIns;

    @Autowired
    private JdbcClient jdbc;

    private Review review;
    private Account reviewer;
    private String path;

    @BeforeEach
    void aPlannedDay() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        reviewer = member(Role.REVIEWER);
        path = "/reviews/" + review.id() + "/sessions/S01/bring-in";
    }

    @Test
    void keepsATranscriptAtTheTrueTimeUnderCodes() throws Exception {
        String draft = read(upload("meeting.vtt", TEAMS.getBytes(UTF_8)));
        assertThat(text(draft))
                .contains("Nothing is kept yet", "Quillfeather, Ida", "count from the start", "value=\"09:15\"")
                .contains("1 line holds the name of a speaker");
        assertThat(noteText()).isEmpty();

        MvcTestResult kept = post(
                draft,
                Map.of(
                        "start",
                        "9:20",
                        "times",
                        "COUNTED",
                        "wording",
                        "verbatim",
                        "speaker-0",
                        "R1",
                        "speaker-1",
                        "P01"));
        assertThat(kept).hasRedirectedUrl(path);

        assertThat(note().lines())
                .extracting(NoteLine::time, line -> line.speaker().written(), NoteLine::text, NoteLine::kind)
                .containsExactly(
                        tuple(LocalTime.of(9, 20), "R1", "“Shall we start with the town centre?”", LineKind.VERBATIM),
                        tuple(LocalTime.of(9, 21), "P01", "“Every week now, Ida.”", LineKind.VERBATIM));
        assertThat(note().text())
                .contains("Source: a WebVTT transcript, brought in later")
                .doesNotContain("Quillfeather");
        assertThat(broughtIns.of(review.id())).singleElement().satisfies(one -> {
            assertThat(one.by()).isEqualTo(reviewer.id());
            assertThat(one.startedAt()).isEqualTo(Instant.parse("2026-06-18T08:20:00Z"));
        });
        assertThat(entries()).contains("NOTE_TAKEN", "NOTE_BROUGHT_IN");
        assertThat(text(path))
                .contains("Brought in later from a WebVTT transcript")
                .contains("Sam Whitlock");
        assertThat(drafts()).isZero();
    }

    @Test
    void keepsTheFileSealedByteForByteAndNoLabelOrFileNameInTheClear() throws Exception {
        String secret = "Zebediah";
        byte[] file = TEAMS.replace("Marrowby", secret).getBytes(UTF_8);
        try (WrittenLog log = new WrittenLog()) {
            String draft = read(upload(secret + ".vtt", file));
            post(draft, Map.of("start", "09:15", "wording", "nonsense"));
            assertThat(tablesWith(secret)).isEmpty();
            post(
                    draft,
                    Map.of(
                            "start",
                            "09:15",
                            "times",
                            "COUNTED",
                            "wording",
                            "verbatim",
                            "speaker-0",
                            "R1",
                            "speaker-1",
                            "P01"));
            assertThat(log.text()).doesNotContain(secret);
        }
        assertThat(tablesWith(secret)).isEmpty();
        assertThat(note().text()).doesNotContain(secret);
        assertThat(jdbc.sql("select file_hash from fieldwork.note where review = :review")
                        .param("review", review.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo(Sha256.of(file).hex());
    }

    @Test
    void asksForEverySpeakerAndForAStart() throws Exception {
        String draft = read(upload("x.vtt", TEAMS.getBytes(UTF_8)));

        assertThat(post(draft, Map.of("start", "noon", "speaker-0", "R1", "speaker-1", "P99")))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .bodyText()
                .contains("Enter when it really started, such as 09:15")
                .contains("Select how the lines were written down")
                .contains("Select who “Marrowby, Rory” is")
                .doesNotContain("Select who “Quillfeather, Ida” is");
        assertThat(noteText()).isEmpty();
    }

    @Test
    void readsANoteInTheHousesLayoutWithNothingToAskButHowItWasWritten() throws Exception {
        String draft = read(paste("Session: S01\n\n09:17 P01 \"every year\"\n      R2 ~ tired\n09:19 GROUP nods\n"));

        assertThat(text(draft)).contains("value=\"TIME_OF_DAY\" checked");
        assertThat(post(draft, chosen("typed", "P01", "R2", "GROUP"))).hasRedirectedUrl(path);
        assertThat(note().lines())
                .extracting(NoteLine::kind)
                .containsExactly(LineKind.VERBATIM, LineKind.THOUGHT, LineKind.PARAPHRASE);
        assertThat(note().lines())
                .extracting(NoteLine::time)
                .containsExactly(LocalTime.of(9, 17), LocalTime.of(9, 17), LocalTime.of(9, 19));
    }

    @Test
    void leavesOutWhatIsNotToBeKeptAndPutsBackWhatIsNoSpeaker() throws Exception {
        String draft = read(paste("Rory: one\nNote: two\nIda: three\nRory: four"));

        assertThat(post(draft, chosen("typed", "P01", "words", "leave out"))).hasRedirectedUrl(path);
        assertThat(note().lines())
                .extracting(line -> line.speaker().written() + " " + line.text())
                .containsExactly("P01 one", "P01 Note: two", "P01 four");
    }

    @Test
    void showsTheLinesWithTheChoicesAndKeepsNothing() throws Exception {
        String draft = read(upload("x.vtt", TEAMS.getBytes(UTF_8)));
        Map<String, String> form = new LinkedHashMap<>(chosen("verbatim", "R1", "P01"));
        form.put("start", "18:30");
        form.put("deed", "look");

        assertThat(post(draft, form))
                .hasStatusOk()
                .bodyText()
                .contains("18:31", "“Every week now, Ida.”", "but the session was planned from 09:15");
        assertThat(noteText()).isEmpty();
    }

    @Test
    void saysWhenTheFileIsAnotherSessionsNote() throws Exception {
        assertThat(text(read(paste("Session: S02\n\n09:17 P01 x\n")))).contains("note of another session than S01");
    }

    @Test
    void bringsNothingInForASessionThatHasItsNote() throws Exception {
        String draft = read(paste("P01: first"));
        Account other = member(Role.LEAD_REVIEWER);
        String second = read(pages.post()
                .uri(path)
                .multipart()
                .param("pasted", "P01: second")
                .with(signedInAs(other))
                .with(csrf())
                .exchange());
        post(draft, chosen("typed", "P01"));

        assertThat(pages.post()
                        .uri(second)
                        .params(form(chosen("typed", "P01")))
                        .with(signedInAs(other))
                        .with(csrf()))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("S01 has its note already");
        assertThat(paste("P01: third"))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("S01 has its note already");
        assertThat(note().lines()).extracting(NoteLine::text).containsExactly("first");
    }

    @Test
    void keepsADraftFromEverybodyElseAndThrowsItAway() throws Exception {
        String draft = read(paste("P01: first"));

        assertThat(pages.get().uri(draft).with(signedInAs(member(Role.REVIEWER))))
                .hasRedirectedUrl(path);
        assertThat(pages.get().uri(draft).with(signedInAs(member(Role.ANALYST))))
                .hasStatus(404);
        assertThat(post(draft + "/discard", Map.of())).hasRedirectedUrl(path);
        assertThat(pages.get().uri(draft).with(signedInAs(reviewer))).hasRedirectedUrl(path);
        assertThat(drafts()).isZero();
    }

    @Test
    void forgetsADraftThatHasExpired() throws Exception {
        String draft = read(paste("P01: first"));
        jdbc.sql("update fieldwork.draft_of_note set expires_at = now() - interval '1 day' where review = :review")
                .param("review", review.id().value())
                .update();

        assertThat(post(draft, chosen("typed", "P01"))).hasRedirectedUrl(path);
        assertThat(drafts()).isZero();
        assertThat(noteText()).isEmpty();
    }

    @Test
    void saysWhyAFileIsRefusedLogsItAndKeepsWhatWasPasted() {
        try (WrittenLog log = new WrittenLog()) {
            assertThat(upload("note.docx", new byte[0]))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("The selected file is empty");
            assertThat(log.text())
                    .contains("upload_refused")
                    .contains(review.id().toString());
        }
        String tooLong = "P01: " + "x".repeat(200_000);
        assertThat(paste(tooLong))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("a note holds 200,000 at most")
                .contains(tooLong);
        assertThat(paste(" ")).hasStatus(HttpStatus.BAD_REQUEST).bodyText().contains("Select a file or paste a text");
        assertThat(drafts()).isZero();
    }

    @Test
    void takesALongPasteOfManyLines() throws Exception {
        String draft = read(paste("hm.\n".repeat(50_000)));

        assertThat(text(draft)).contains("50000 lines were read").contains("49800 more lines");
        assertThat(post(draft, chosen("typed", "P01")))
                .hasStatus(HttpStatus.CONFLICT)
                .bodyText()
                .contains("a note holds 200,000 at most. Nothing was kept.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../x.docx",
                "CON.docx",
                "a\0.docx",
                "\u202Exods.exe",
                "🙂.docx",
                "a\nb.docx",
                "\"\"",
                "x.txt",
                "x.xlsm"
            })
    void careNothingForTheNameOfAFile(String name) throws Exception {
        String draft = read(upload(name, DocumentFixture.docx("P01: from a document")));

        post(draft, chosen("typed", "P01"));
        assertThat(note().lines()).extracting(NoteLine::text).containsExactly("from a document");
        assertThat(jdbc.sql("select file_name from fieldwork.note where review = :review")
                        .param("review", review.id().value())
                        .query(String.class)
                        .single())
                .isEqualTo("S01-brought-in.docx");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${7*7}",
                "{{7*7}}",
                "#{T(java.lang.Runtime)}",
                "%s%n",
                "<img src=x onerror=alert(1)>",
                "]]></w:t>"
            })
    void printsTemplatesAndScriptsAsTheyStand(String odd) throws Exception {
        String draft = read(paste("P01: " + odd));

        assertThat(text(draft))
                .contains(odd.replace("<", "&lt;").replace(">", "&gt;"))
                .doesNotContain("<img");
        post(draft, chosen("typed", "P01"));
        assertThat(note().lines()).extracting(NoteLine::text).containsExactly(odd);
    }

    @Test
    void keepsThePagesFromThoseWhoTakeNoNotes() {
        for (Role role : List.of(Role.ANALYST, Role.COORDINATOR, Role.SPONSOR)) {
            assertThat(pages.get().uri(path).with(signedInAs(member(role)))).hasStatus(404);
        }
        assertThat(pages.get().uri(path.replace("S01", "S99")).with(signedInAs(reviewer)))
                .hasStatus(404);
    }

    private static Map<String, String> chosen(String wording, String... speakers) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("start", "09:15");
        form.put("times", Arrays.stream(speakers).anyMatch("GROUP"::equals) ? "TIME_OF_DAY" : "COUNTED");
        form.put("wording", wording);
        for (int label = 0; label < speakers.length; label++) {
            form.put("speaker-" + label, speakers[label]);
        }
        return form;
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return pages.post()
                .uri(path)
                .multipart()
                .file(new MockMultipartFile("file", name, "application/octet-stream", bytes))
                .with(signedInAs(reviewer))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult paste(String pasted) {
        return pages.post()
                .uri(path)
                .multipart()
                .param("pasted", pasted)
                .with(signedInAs(reviewer))
                .with(csrf())
                .exchange();
    }

    private static String read(MvcTestResult answer) {
        assertThat(answer).hasStatus3xxRedirection();
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        return pages.post()
                .uri(address)
                .params(form(form))
                .with(signedInAs(reviewer))
                .with(csrf())
                .exchange();
    }

    private static MultiValueMap<String, String> form(Map<String, String> values) {
        return MultiValueMap.fromSingleValue(values);
    }

    private String text(String address) throws Exception {
        MvcTestResult page = pages.get().uri(address).with(signedInAs(reviewer)).exchange();
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }

    private Note note() {
        return notes.of(review.id()).getFirst();
    }

    private List<String> noteText() {
        return notes.of(review.id()).stream().map(Note::text).toList();
    }

    private long drafts() {
        return jdbc.sql("select count(*) from fieldwork.draft_of_note where review = :review")
                .param("review", review.id().value())
                .query(Long.class)
                .single();
    }

    private List<String> entries() {
        return jdbc.sql("select act from audit.entry where review = :review")
                .param("review", review.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

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

    private Account member(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
