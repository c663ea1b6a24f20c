package uk.localityreview.bench.devices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.bench.devices.Visitor.Greeting;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.Sessions;

/** Lines that break after the commit, lines that trickle, and a disk without room: over real sockets. */
@OnARealDatabase(webEnvironment = WebEnvironment.RANDOM_PORT)
class BadLinesTests {

    @LocalServerPort
    private int port;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private JdbcClient jdbc;

    private Review review;
    private Visitor visitor;
    private Greeting greeting;
    private NoteWriter writer;

    @BeforeEach
    void aDeviceOfADay() throws IOException, InterruptedException {
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        Account scribe = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), scribe.id(), Role.REVIEWER);
        visitor = new Visitor(port);
        visitor.signIn(scribe.userName(), AccessFixture.PASSWORD);
        greeting = visitor.greet(address());
        writer = new NoteWriter(review.id().value(), "S01", new Random(7));
    }

    @Test
    void keepsOneRecordWhenTheReplyIsCutOffAfterTheCommitAndTheDeviceSendsAgain() throws Exception {
        writer.write(5);
        try (ServerSocket cutting = new ServerSocket(0)) {
            Thread proxy = Thread.ofVirtual().start(() -> passOnAndCutTheReply(cutting));
            assertThatThrownBy(() -> writer.send(visitor.by(cutting.getLocalPort()), greeting))
                    .isInstanceOf(IOException.class);
            proxy.join();
        }
        assertThat(kept()).as("committed, though nobody heard of it").isEqualTo(5);
        assertThat(writer.waiting()).hasSize(5);

        writer.send(visitor, greeting);

        assertThat(writer.waiting()).isEmpty();
        assertThat(kept()).isEqualTo(5);
    }

    @Test
    void letsNobodyWaitForFiftyWhoTrickle() throws Exception {
        List<Socket> trickling = new ArrayList<>();
        try {
            byte[] start = visitor.raw(address(), greeting, "{" + " ".repeat(100_000) + "}");
            for (int i = 0; i < 50; i++) {
                Socket socket = new Socket("127.0.0.1", port);
                socket.getOutputStream().write(start, 0, start.length - 100_000);
                socket.getOutputStream().flush();
                trickling.add(socket);
            }
            writer.write(20);
            for (int i = 0; i < 20; i++) {
                for (Socket socket : trickling) {
                    socket.getOutputStream().write(' ');
                }
                long asked = System.nanoTime();
                writer.send(visitor, greeting);
                HttpResponse<String> page = visitor.get("/reviews/" + review.id());
                assertThat(page.statusCode()).isEqualTo(200);
                assertThat(RunningHouse.secondsSince(asked)).isLessThan(5);
                writer.write(1);
            }
        } finally {
            for (Socket socket : trickling) {
                socket.close();
            }
        }
        assertThat(kept()).isEqualTo(39);
    }

    /** A stand-in for a disk without room: the database refuses with the very code by which it says so. */
    @Test
    void acknowledgesNothingWhileTheDiskIsFullAndGoesOnWithoutARestart() throws Exception {
        writer.write(3);
        jdbc.sql("""
                create function fieldwork.no_room() returns trigger language plpgsql as $$
                begin
                    raise exception 'could not extend file: No space left on device' using errcode = 'disk_full';
                end
                $$
                """).update();
        jdbc.sql("""
                create trigger no_room before insert on fieldwork.operation
                    for each row execute function fieldwork.no_room()
                """).update();
        try {
            HttpResponse<String> answer = visitor.post(address(), greeting, writer.batch());

            assertThat(answer.statusCode()).isEqualTo(507);
            assertThat(answer.body()).contains("The server has no room left", "all of it stays on the device");
            assertThat(visitor.get("/reviews/" + review.id() + "/devices").statusCode())
                    .isEqualTo(200);
        } finally {
            jdbc.sql("drop trigger no_room on fieldwork.operation").update();
            jdbc.sql("drop function fieldwork.no_room()").update();
        }
        writer.send(visitor, greeting);
        assertThat(writer.waiting()).isEmpty();
        assertThat(kept()).isEqualTo(3);
    }

    /** Brings the request there and the whole reply back as far as here, and then breaks the line. */
    private void passOnAndCutTheReply(ServerSocket cutting) {
        try (Socket device = cutting.accept();
                Socket server = new Socket("127.0.0.1", port)) {
            Thread.ofVirtual().start(() -> copy(device, server));
            InputStream reply = server.getInputStream();
            StringBuilder heard = new StringBuilder();
            while (!heard.toString().contains("\"state\":\"kept\"")) {
                byte[] piece = new byte[8192];
                int length = reply.read(piece);
                if (length < 0) {
                    break;
                }
                heard.append(new String(piece, 0, length, StandardCharsets.UTF_8));
            }
            device.setSoLinger(true, 0);
        } catch (IOException e) {
            throw new IllegalStateException("The proxy of the test broke", e);
        }
    }

    private static void copy(Socket from, Socket to) {
        try (OutputStream out = to.getOutputStream()) {
            from.getInputStream().transferTo(out);
        } catch (IOException e) {
            // The line was cut, as the test wants it.
        }
    }

    private String address() {
        return "/reviews/" + review.id() + "/operations";
    }

    private long kept() {
        return jdbc.sql("select count(*) from fieldwork.operation where review = :review")
                .param("review", review.id().value())
                .query(Long.class)
                .single();
    }
}
