package uk.localityreview.invitation.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.localityreview.invitation.InvitationFixture.CONSTABLE;
import static uk.localityreview.invitation.InvitationFixture.NURSE;
import static uk.localityreview.invitation.InvitationFixture.anInterview;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import uk.localityreview.access.OutsideAddress;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.invitation.InvitationFixture;
import uk.localityreview.invitation.Letterheads;
import uk.localityreview.invitation.PersonalLink;
import uk.localityreview.invitation.PersonalLinks;
import uk.localityreview.invitation.Purpose;
import uk.localityreview.invitation.appointment.Appointments;
import uk.localityreview.invitation.outbox.MailSettings.Tls;
import uk.localityreview.invitation.outbox.Message.State;
import uk.localityreview.invitation.outbox.SendingMessages.Round;
import uk.localityreview.review.Identities;
import uk.localityreview.review.Identity;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.DaySessions;
import uk.localityreview.timetable.TimetablePublished;

/** Sends real e-mails to a mail server in this process. */
@OnARealDatabase
@AutoConfigureMockMvc
@Import(InvitationFixture.Shared.class)
class OutboxTests {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    private Reviews reviews;

    @Autowired
    private Letterheads letterheads;

    @Autowired
    private Identities identities;

    @Autowired
    private InvitationFixture.MovableClock clock;

    @Autowired
    private Messages messages;

    @Autowired
    private PersonalLinks links;

    @Autowired
    private DaySessions sessions;

    @Autowired
    private Appointments appointments;

    @Autowired
    private OutsideAddress outside;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private JdbcClient database;

    @Autowired
    private PlatformTransactionManager manager;

    private TransactionTemplate apart;
    private Review review;

    @BeforeEach
    void aMailServerAndNothingInLine() {
        server.start();
        apart = new TransactionTemplate(manager);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        clock.set(InvitationFixture.A_WEEK_BEFORE);
        database.sql("delete from invitation.message").update();
        review = InvitationFixture.aReviewWithPeople(reviews, letterheads, identities);
    }

    @AfterEach
    void noMailServer() {
        server.stop();
    }

    @Test
    void sendsAnInvitationWithALinkAndTheDayForTheCalendar() throws Exception {
        messages.queue(review.id(), NURSE, Purpose.INVITATION, 0);

        assertThat(sendAll()).isEqualTo(1);

        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getSubject()).isEqualTo("Invitation to take part on 16 October 2026");
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("imogen@hospital.example.org");
        assertThat(words(mail))
                .startsWith("Dear Imogen Tarrant-Vale,")
                .contains("Marlow Green on 16 October 2026", "http://localhost:", "/answer/", "01632 960001")
                .doesNotContain("P01", "P02", "nurse", "Marlow Police", "gang", "OFFICIAL");
        assertThat(calendar(mail).getContentType()).contains("text/calendar", "method=PUBLISH");
        assertThat(calendarText(mail))
                .contains("SEQUENCE:0", "SUMMARY:Interview day\\, time to be agreed", "TZID=Europe/London:20261016T0");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(calendarText(mail)))
                        .validate()
                        .hasErrors())
                .isFalse();
        assertThat(message().state()).isEqualTo(State.SENT);
        assertThat(acts()).contains("INVITATION_SENT: P01");
    }

    @Test
    void sendsALinkThatWorksAndKeepsItNowhere() throws Exception {
        messages.queue(review.id(), NURSE, Purpose.INVITATION, 0);
        sendAll();

        String token = words(server.getReceivedMessages()[0]).replaceAll("(?s).*/answer/(\\S+).*", "$1");

        PersonalLink link = links.find(token).orElseThrow();
        assertThat(token).hasSize(43);
        assertThat(link.participant()).isEqualTo(NURSE);
        assertThat(link.isOpenAt(clock.instant())).isTrue();
        assertThat(database.sql("select link::text from invitation.link")
                        .query(String.class)
                        .list())
                .noneMatch(row -> row.contains(token));
        assertThat(database.sql("select message::text from invitation.message")
                        .query(String.class)
                        .list())
                .isNotEmpty()
                .noneMatch(row -> row.contains(token) || row.contains("Imogen") || row.contains("example.org"));
    }

    @Test
    void asksForATimeOnceItIsKnownAndTellsANewOneUnderTheSameName() throws Exception {
        publishAnInterview();
        messages.queue(review.id(), NURSE, Purpose.TIME, 1);
        sendAll();
        appointmentsMove("14:00");
        messages.queue(review.id(), NURSE, Purpose.TIME, 1);
        sendAll();

        MimeMessage first = server.getReceivedMessages()[0];
        MimeMessage second = server.getReceivedMessages()[1];
        assertThat(first.getSubject()).isEqualTo("Your time on 16 October 2026");
        assertThat(second.getSubject()).isEqualTo("New time on 16 October 2026");
        assertThat(words(second))
                .contains("from 14:00 to 14:45, room A", "Before, it was 10:30 to 11:15, room A.")
                .doesNotContain("/answer/");
        assertThat(calendar(second).getContentType()).contains("method=REQUEST");
        assertThat(calendarText(first)).contains("SEQUENCE:1", "ATTENDEE:mailto:imogen@hospital.example.org");
        assertThat(calendarText(second)).contains("SEQUENCE:2");
        assertThat(uid(second)).isEqualTo(uid(first));
    }

    @Test
    void callsATimeOff() throws Exception {
        publishAnInterview();
        messages.queue(review.id(), NURSE, Purpose.TIME, 1);
        sendAll();
        database.sql("update invitation.appointment set cancelled = true, sequence = 2 where review = :review")
                .param("review", review.id().value())
                .update();
        messages.queue(review.id(), NURSE, Purpose.TIME, 1);
        sendAll();

        MimeMessage mail = server.getReceivedMessages()[1];
        assertThat(mail.getSubject()).isEqualTo("Called off: your time on 16 October 2026");
        assertThat(calendar(mail).getContentType()).contains("method=CANCEL");
        assertThat(calendarText(mail)).contains("STATUS:CANCELLED", "SEQUENCE:2");
    }

    @Test
    void tellsNothingTwice() {
        publishAnInterview();
        messages.queue(review.id(), NURSE, Purpose.TIME, 1);
        assertThat(messages.queue(review.id(), NURSE, Purpose.TIME, 1)).isFalse();
        sendAll();
        messages.queue(review.id(), NURSE, Purpose.TIME, 1);
        sendAll();

        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void letsNoNameOrAddressBecomeAHeader() throws Exception {
        identities.keep(
                review.id(), NURSE, new Identity("Sam\r\nBcc: eve@example.org\r\n\r\n<script>", "sam@example.org", ""));
        identities.keep(review.id(), CONSTABLE, new Identity("Tom", "tom@example.org\r\nBcc: eve@example.org", ""));
        messages.queue(review.id(), NURSE, Purpose.INVITATION, 0);
        messages.queue(review.id(), CONSTABLE, Purpose.INVITATION, 0);
        sendAll();

        assertThat(server.getReceivedMessages()).hasSize(1);
        MimeMessage mail = server.getReceivedMessages()[0];
        assertThat(mail.getHeader("Bcc")).isNull();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly("sam@example.org");
        assertThat(words(mail)).startsWith("Dear Sam Bcc: eve@example.org <script>,");
        assertThat(messages.of(review.id()))
                .filteredOn(message -> message.participant().equals(CONSTABLE))
                .extracting(Message::problem)
                .containsExactly("The e-mail address is not in the right form. Correct it, or print the letter.");
    }

    @Test
    void losesNothingWhileTheMailServerIsAway() {
        int port = server.getSmtp().getPort();
        server.stop();
        messages.queue(review.id(), NURSE, Purpose.INVITATION, 0);

        try (WrittenLog log = new WrittenLog()) {
            assertThat(sending(port).sendNext()).isEqualTo(Round.NO_SERVER);
            assertThat(log.text())
                    .contains("The mail server cannot be reached")
                    .doesNotContain("imogen@", "Imogen", "/answer/");
        }

        assertThat(message().state()).isEqualTo(State.WAITING);
        assertThat(message().problem())
                .isEqualTo("The mail server cannot be reached, or did not take the mail."
                        + " It stays in line and is tried again.");
        assertThat(sending(port).sendNext()).isEqualTo(Round.NOTHING_DUE);

        server.start();
        clock.goOn(Duration.ofMinutes(2));
        assertThat(sendAll()).isEqualTo(1);
        assertThat(message().state()).isEqualTo(State.SENT);
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsEachOnceHoweverManySend() throws Exception {
        for (int i = 1; i <= 6; i++) {
            identities.keep(review.id(), NURSE, InvitationFixture.NURSE_CONTACT);
            messages.queue(review.id(), NURSE, Purpose.INVITATION, i);
        }
        Callable<Integer> node = this::sendAll;
        try (ExecutorService nodes = Executors.newFixedThreadPool(3)) {
            int sent = 0;
            for (Future<Integer> one : nodes.invokeAll(List.of(node, node, node))) {
                sent += one.get();
            }
            assertThat(sent).isEqualTo(6);
        }
        assertThat(server.getReceivedMessages()).hasSize(6);
        assertThat(Arrays.stream(server.getReceivedMessages()).map(OutboxTests::id))
                .doesNotHaveDuplicates();
    }

    @Test
    void saysWhoCannotBeWrittenTo() {
        messages.queue(review.id(), CONSTABLE, Purpose.INVITATION, 0);
        sendAll();

        assertThat(message().state()).isEqualTo(State.FAILED);
        assertThat(message().problem()).isEqualTo("No e-mail address is known. Add one, or print the letter.");
    }

    @Test
    void sendsNoInvitationOnTheDayItself() {
        messages.queue(review.id(), NURSE, Purpose.INVITATION, 0);
        clock.set(PersonalLinks.endFor(review));
        sendAll();

        assertThat(message().problem()).isEqualTo("The day of the review has begun, so no link would work any more.");
    }

    @Test
    void isOffWithoutAServerOrASender() {
        assertThat(new MailSettings("", 587, "", "", "", Tls.STARTTLS).whyOff())
                .contains("No mail server is set, so invitations can only be printed.");
        assertThat(new MailSettings("mail.example.org", 587, "", "", "nobody", Tls.STARTTLS).isOn())
                .isFalse();
        assertThat(new MailSettings("mail.example.org", 587, "", "secret", "a@example.org", Tls.STARTTLS))
                .hasToString("mail by mail.example.org:587")
                .extracting(MailSettings::isOn)
                .isEqualTo(true);
    }

    private int sendAll() {
        SendingMessages sending = sending(server.getSmtp().getPort());
        int sent = 0;
        while (sending.sendNext() == Round.SETTLED) {
            sent++;
        }
        return sent;
    }

    private SendingMessages sending(int port) {
        MailSettings settings =
                new MailSettings("127.0.0.1", port, "", "", "Review <review@council.example.org>", Tls.NONE);
        return sender(settings);
    }

    private SendingMessages sender(MailSettings settings) {
        Composing composing =
                new Composing(reviews, letterheads, identities, appointments, links, outside, settings, clock) {
                    @Override
                    Composed compose(Message message) {
                        return Objects.requireNonNull(apart.execute(transaction -> super.compose(message)));
                    }
                };
        return new SendingMessages(messages, composing, new Post(settings), appointments, events, clock) {
            @Override
            Round sendNext() {
                return Objects.requireNonNull(transactions.execute(transaction -> super.sendNext()));
            }
        };
    }

    private void publishAnInterview() {
        InvitationFixture.plan(transactions, sessions, review, anInterview("S01", "10:30", "A", NURSE));
        transactions.executeWithoutResult(
                transaction -> events.publishEvent(new TimetablePublished(review.id(), 1, 1)));
    }

    private void appointmentsMove(String to) {
        database.sql("""
                        update invitation.appointment
                           set starts_at = cast(:to as time), ends_at = cast(:to as time) + interval '45 minutes',
                               sequence = sequence + 1
                         where review = :review
                        """).param("to", to).param("review", review.id().value()).update();
    }

    private Message message() {
        return messages.of(review.id()).getFirst();
    }

    private List<String> acts() {
        return database.sql("select act || ': ' || subject from audit.entry where review = :review")
                .param("review", review.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private static String words(MimeMessage mail) throws Exception {
        return part(mail, 0).getContent().toString().replace("\r\n", "\n");
    }

    private static BodyPart calendar(MimeMessage mail) throws Exception {
        return part(mail, 1);
    }

    private static String calendarText(MimeMessage mail) throws Exception {
        return new String(calendar(mail).getInputStream().readAllBytes(), StandardCharsets.UTF_8).replace("\r\n ", "");
    }

    private static String uid(MimeMessage mail) throws Exception {
        return calendarText(mail).replaceAll("(?s).*\nUID:(\\S+).*", "$1");
    }

    private static BodyPart part(MimeMessage mail, int number) throws Exception {
        MimeMultipart parts = (MimeMultipart) mail.getContent();
        return parts.getBodyPart(number);
    }

    private static String id(MimeMessage mail) {
        try {
            return mail.getMessageID();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }
}
