package uk.localityreview.timetable.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.DaySession;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Session.SessionKind;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** Secret links to the timetable, as calendars and coordinators see them. */
@OnARealDatabase
@AutoConfigureMockMvc
class FeedsTests {

    private static final Pattern ADDRESS = Pattern.compile("/feeds/([A-Za-z0-9_-]{43})\\.ics");

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
    private DaySessions day;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Review review;
    private Account coordinator;

    @BeforeEach
    void aPublishedDay() {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        coordinator = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), coordinator.id(), Role.COORDINATOR);
    }

    @Test
    void showsALinkOnceAndKeepsItsHashAlone() throws Exception {
        String token = make("REVIEWER R1");

        assertThat(pages.get().uri(path()).with(signedInAs(coordinator)))
                .hasStatusOk()
                .bodyText()
                .contains("Reviewer R1", "not yet")
                .doesNotContain(token);
        assertThat(jdbc.sql("select token_hash from timetable.feed where review = :review")
                        .param("review", review.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(Sha256.of(token).hex());
    }

    @Test
    void servesTheWholeDayInBritishTime() throws Exception {
        assertThat(fetch(make("DAY")))
                .contains(
                        "METHOD:PUBLISH",
                        "TZID:Europe/London",
                        "DTSTART;TZID=Europe/London:20260618T091500",
                        "SUMMARY:Focus group\\, room A",
                        "LOCATION:Town Hall\\, room A")
                .satisfies(calendar -> assertThat(events(calendar)).isEqualTo(3));
    }

    @Test
    void servesEachAudienceItsOwnSessions() throws Exception {
        assertThat(events(fetch(make("REVIEWER R3")))).isEqualTo(1);
        assertThat(events(fetch(make("ROOM A")))).isEqualTo(2);
        assertThat(fetch(make("PARTICIPANT P05")))
                .contains("DTSTART;TZID=Europe/London:20260618T131500", "SUMMARY:Appointment\\, room A")
                .satisfies(calendar -> assertThat(events(calendar)).isEqualTo(1));
    }

    @Test
    void hasNoWordThatGivesAnybodyAway() throws Exception {
        for (String audience : List.of("DAY", "REVIEWER R1", "ROOM A", "PARTICIPANT P01")) {
            assertThat(fetch(make(audience)))
                    .doesNotContainPattern("P0\\d|[Pp]olice|officer|parent|Justice|B1\\b|Serious|gang");
        }
    }

    @Test
    void givesAMoveTheNextNumberAndKeepsTheName() throws Exception {
        String token = make("DAY");
        String before = fetch(token);

        change(
                "S01",
                session -> session.at(PlannedDayFixture.session(
                        "S01", "10:15", "11:00", "B", SessionKind.INTERVIEW, "R1", "R2", "P01", "B1")));

        String event = event(fetch(token), "S01");
        assertThat(event(before, "S01")).contains("SEQUENCE:0");
        assertThat(event)
                .contains("SEQUENCE:1", "DTSTART;TZID=Europe/London:20260618T101500", "STATUS:CONFIRMED")
                .contains(uid(event(before, "S01")));
        assertThat(event(fetch(token), "S02")).contains("SEQUENCE:0");
    }

    @Test
    void showsThePausesOfTheTeamToWhoeverIsNotAParticipant() throws Exception {
        for (String audience : List.of("DAY", "REVIEWER R1", "ROOM A")) {
            assertThat(fetch(make(audience)))
                    .as(audience)
                    .contains("SUMMARY:Lunch", "SUMMARY:Team huddle", "SUMMARY:Hot debrief", "UID:lunch-1.");
        }
        assertThat(fetch(make("PARTICIPANT P01"))).doesNotContain("Lunch", "huddle", "debrief");
    }

    @Test
    void movesAPauseUnderItsName() throws Exception {
        String token = make("REVIEWER R1");
        String before = event(fetch(token), "lunch-1");
        change(
                "S02",
                session -> session.at(PlannedDayFixture.session(
                        "S02", "12:00", "12:20", "B", SessionKind.INTERVIEW, "R3", "R4", "P02", "B5")));

        String after = event(fetch(token), "lunch-1");
        assertThat(uid(after)).isEqualTo(uid(before));
        assertThat(before).contains("SEQUENCE:0");
        assertThat(after).contains("SEQUENCE:1", "DTSTART;TZID=Europe/London:20260618T122000", "STATUS:CONFIRMED");
    }

    @Test
    void givesEverythingTheNextNumberWhenTheDayIsMoved() throws Exception {
        String token = make("ROOM A");
        String before = fetch(token);
        jdbc.sql("update review.review set held_on = '2026-06-25' where id = :review")
                .param("review", review.id().value())
                .update();

        String after = fetch(token);
        for (String entry : List.of("S01", "S03", "lunch-1", "debrief-1")) {
            assertThat(uid(event(after, entry))).isEqualTo(uid(event(before, entry)));
            assertThat(event(after, entry)).contains("SEQUENCE:1", "DTSTART;TZID=Europe/London:20260625T");
        }
    }

    @Test
    void showsACancelledSessionAsCancelled() throws Exception {
        String token = make("PARTICIPANT P01");
        fetch(token);

        change("S01", session -> session.cancelled("ill"));

        assertThat(event(fetch(token), "S01"))
                .contains("STATUS:CANCELLED", "SEQUENCE:1")
                .doesNotContain("ill");
    }

    @Test
    void callsOffASessionThatSomebodyIsNoLongerIn() throws Exception {
        String token = make("PARTICIPANT P07");
        fetch(token);

        change(
                "S03",
                session -> session.at(PlannedDayFixture.session(
                        "S03", "13:15", "14:30", "A", SessionKind.FOCUS_GROUP, "R1", "R2", "P03 P04 P05 P06", "B2")));

        assertThat(event(fetch(token), "S03")).contains("STATUS:CANCELLED", "SEQUENCE:1");
    }

    @Test
    void showsADelay() throws Exception {
        String token = make("ROOM B");

        change("S02", session -> session.late(20));

        assertThat(fetch(token)).contains("DTSTART;TZID=Europe/London:20260618T093500");
    }

    @Test
    void showsNothingBeforeTheTimetableIsPublished() throws Exception {
        jdbc.sql("delete from timetable.edition where review = :review")
                .param("review", review.id().value())
                .update();

        assertThat(events(fetch(make("DAY")))).isZero();
    }

    @Test
    void answersACalendarThatKnowsItAlreadyWithoutSendingIt() throws Exception {
        String token = make("DAY");
        String tag = Objects.requireNonNull(answer(token, "").getResponse().getHeader(HttpHeaders.ETAG));

        assertThat(answer(token, tag)).hasStatus(304).body().isEmpty();
        change("S02", session -> session.cancelled("room flooded"));
        assertThat(answer(token, tag)).hasStatusOk();
    }

    @Test
    void answersRevokedAndUnknownLinksAlike() throws Exception {
        String token = make("DAY");
        fetch(token);
        String feed = jdbc.sql("select id::text from timetable.feed where review = :review")
                .param("review", review.id().value())
                .query(String.class)
                .single();

        assertThat(pages.post()
                        .uri(path() + "/" + feed + "/revocation")
                        .with(signedInAs(coordinator))
                        .with(csrf()))
                .hasRedirectedUrl(path());

        MvcTestResult revoked = answer(token, "");
        MvcTestResult unknown = answer("A".repeat(43), "");
        assertThat(revoked).hasStatus(404).body().isEmpty();
        assertThat(unknown).hasStatus(404).body().isEmpty();
        assertThat(revoked.getResponse().getHeaderNames())
                .isEqualTo(unknown.getResponse().getHeaderNames());
        assertThat(pages.get().uri(path()).with(signedInAs(coordinator)).exchange())
                .bodyText()
                .contains("Revoked ")
                .doesNotContain("not yet");
    }

    @Test
    void refusesToRevokeALinkOfAnotherReview() throws Exception {
        make("DAY");
        String feed = jdbc.sql("select id::text from timetable.feed where review = :review")
                .param("review", review.id().value())
                .query(String.class)
                .single();
        Review other = PlannedDayFixture.aReview();
        reviews.open(other);
        memberships.grant(other.id().value(), coordinator.id(), Role.COORDINATOR);

        assertThat(pages.post()
                        .uri("/reviews/" + other.id() + "/feeds/" + feed + "/revocation")
                        .with(signedInAs(coordinator))
                        .with(csrf()))
                .hasStatus(404);
    }

    @Test
    void asksACalendarThatAsksTooOftenToWait() throws Exception {
        String token = make("DAY");
        for (int fetch = 0; fetch < 60; fetch++) {
            assertThat(answer(token, "")).hasStatusOk();
        }

        assertThat(answer(token, "")).hasStatus(429).headers().containsHeader(HttpHeaders.RETRY_AFTER);
    }

    @Test
    void refusesToMakeALinkForNobody() {
        for (String audience : List.of("", "REVIEWER R9", "PARTICIPANT P99", "ROOM <img src=x>")) {
            assertThat(pages.post()
                            .uri(path())
                            .param("audience", audience)
                            .with(signedInAs(coordinator))
                            .with(csrf()))
                    .hasStatus(400)
                    .bodyText()
                    .contains("Select for whom the link is")
                    .doesNotContain("<img src=x>");
        }
    }

    @Test
    void putsMakingAndRevokingOnRecordWithoutTheSecret() throws Exception {
        String token = make("PARTICIPANT P01");

        assertThat(jdbc.sql("select act || ' ' || subject from audit.entry where review = :review")
                        .param("review", review.id().value())
                        .query(String.class)
                        .list())
                .anySatisfy(entry -> assertThat(entry)
                        .startsWith("FEED_MADE feed ")
                        .endsWith("PARTICIPANT P01")
                        .doesNotContain(token));
    }

    @Test
    void writesNoSecretIntoTheLogEvenWhenSomethingBreaks() throws Exception {
        String token = make("DAY");
        jdbc.sql("update timetable.feed set code = 'x', kind = 'ROOM' where review = :review")
                .param("review", review.id().value())
                .update();
        try (WrittenLog log = new WrittenLog()) {
            fetch(token);
            // No review, no calendar: the page breaks off in the middle of its work.
            jdbc.sql("update timetable.feed set review = gen_random_uuid() where review = :review")
                    .param("review", review.id().value())
                    .update();
            answer(token, "");
            pages.post().uri("/feeds/" + token + ".ics").with(csrf()).exchange();

            assertThat(log.text()).doesNotContain(token);
        }
    }

    @Test
    void letsOnlyWhoeverPlansTheDayMakeLinks() {
        memberships.grant(review.id().value(), coordinator.id(), Role.REVIEWER);

        assertThat(pages.get().uri(path()).with(signedInAs(coordinator))).hasStatus(404);
        assertThat(pages.post()
                        .uri(path())
                        .param("audience", "DAY")
                        .with(signedInAs(coordinator))
                        .with(csrf()))
                .hasStatus(404);
    }

    private String path() {
        return "/reviews/" + review.id() + "/feeds";
    }

    private String make(String audience) throws UnsupportedEncodingException {
        MvcTestResult made = pages.post()
                .uri(path())
                .param("audience", audience)
                .with(signedInAs(coordinator))
                .with(csrf())
                .exchange();
        assertThat(made).hasStatusOk().headers().hasValue(HttpHeaders.CACHE_CONTROL, "no-store");
        Matcher address = ADDRESS.matcher(made.getResponse().getContentAsString());
        assertThat(address.find()).isTrue();
        return address.group(1);
    }

    private MvcTestResult answer(String token, String known) {
        return pages.get()
                .uri("/feeds/" + token + ".ics")
                .header(HttpHeaders.IF_NONE_MATCH, known)
                .exchange();
    }

    private String fetch(String token) throws UnsupportedEncodingException {
        MvcTestResult answer = answer(token, "");
        assertThat(answer).hasStatusOk();
        assertThat(answer.getResponse().getContentType()).isEqualTo("text/calendar;charset=UTF-8");
        return answer.getResponse().getContentAsString().replace("\r\n ", "").replace("\r\n", "\n");
    }

    private void change(String code, UnaryOperator<DaySession> to) {
        transaction.executeWithoutResult(status -> {
            DaySession before = day.find(review.id(), new SessionCode(code)).orElseThrow();
            day.change(review.id(), List.of(before), List.of(to.apply(before)), coordinator.id());
        });
    }

    private static long events(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID:S")).count();
    }

    private static String event(String calendar, String session) {
        return Pattern.compile("(?s)BEGIN:VEVENT.*?END:VEVENT")
                .matcher(calendar)
                .results()
                .map(found -> found.group())
                .filter(event -> event.contains("UID:" + session + "."))
                .findFirst()
                .orElseThrow();
    }

    private static String uid(String event) {
        return Optional.of(event)
                .map(Pattern.compile("UID:.*")::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .orElseThrow();
    }
}
