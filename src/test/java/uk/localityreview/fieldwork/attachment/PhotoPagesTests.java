package uk.localityreview.fieldwork.attachment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
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
import uk.localityreview.fieldwork.attachment.Attachment.State;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.WrittenLog;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.shared.Sha256;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** Photos of paper notes: kept sealed and bare, each once, and missed as long as they have not arrived. */
@OnARealDatabase
@AutoConfigureMockMvc
class PhotoPagesTests {

    private static final SessionCode S01 = new SessionCode("S01");

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
    private Attachments attachments;

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
        path = "/reviews/" + review.id() + "/sessions/S01/photos";
    }

    @Test
    void keepsAPhotoWithoutPlaceAuthorAndRemarkAndSaysSo() throws Exception {
        byte[] photo = PhotoFixture.aJpegFromAPhone(6);
        assertThat(new String(photo, UTF_8)).contains("Ida Quillfeather");

        assertThat(send(photo)).hasRedirectedUrl(path);

        Attachment kept = attachments.of(review.id(), S01).getFirst();
        assertThat(kept.original()).isEqualTo(Sha256.of(photo));
        MvcTestResult picture = picture(kept.id());
        byte[] stored = picture.getResponse().getContentAsByteArray();
        assertThat(new String(stored, UTF_8)).doesNotContain("Ida Quillfeather").doesNotContain("Exif");
        assertThat(PictureFile.of(stored).orElseThrow().hadMetadata()).isFalse();
        BufferedImage upright = ImageIO.read(new ByteArrayInputStream(stored));
        assertThat(upright.getWidth()).isEqualTo(40);
        assertThat(upright.getHeight()).isEqualTo(60);
        assertThat(text(path))
                .contains("place and time taken out")
                .contains(kept.original().hex().substring(0, 12));
        assertThat(entries()).contains("PHOTO_KEPT photo " + kept.id() + " of S01 from " + kept.original());
    }

    @Test
    void servesAPictureAsNothingButAPictureAndOnRecord() throws Exception {
        send(PhotoFixture.aPng(30, 20));
        Attachment kept = attachments.of(review.id(), S01).getFirst();

        MvcTestResult picture = picture(kept.id());

        assertThat(picture).hasStatusOk().hasContentType("image/png");
        assertThat(picture.getResponse().getHeader(HttpHeaders.CONTENT_DISPOSITION))
                .startsWith("attachment;");
        assertThat(picture.getResponse().getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(picture.getResponse().getHeaders("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(picture.getResponse().getHeader(HttpHeaders.CACHE_CONTROL)).contains("no-store");
        assertThat(entries()).contains("PHOTO_READ photo " + kept.id() + " of S01");
    }

    @Test
    void takesNoDrawingThatCanHoldAScript() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"><script>alert(1)</script></svg>";

        refuses(svg.getBytes(UTF_8), "must be a JPEG or PNG");
        refuses("GIF89a".getBytes(UTF_8), "must be a JPEG or PNG");
        refuses("\0\0\0\u0018ftypheic----".getBytes(UTF_8), "this is a HEIC");
        refuses(new byte[0], "is empty");
        refuses(new byte[10_000_001], "must be smaller than 10 MB");
    }

    @Test
    void refusesAFloodOfPixelsByItsHeader() {
        byte[] flood = PhotoFixture.aPngThatClaims(60_000, 60_000);
        assertThat(flood.length).isLessThan(40_000);
        try (WrittenLog log = new WrittenLog()) {
            refuses(flood, "60,000 by 60,000 pixels");
            assertThat(log.text()).contains("upload_refused");
        }
        refuses(PhotoFixture.aPngThatClaims(-1, 20), "must be a JPEG or PNG that is whole");
        refuses(PhotoFixture.aPngThatClaims(40, 30), "must be a JPEG or PNG that is whole");
    }

    @Test
    void refusesAPictureThatIsCutOff() {
        byte[] whole = PhotoFixture.aPng(300, 200);

        refuses(Arrays.copyOf(whole, whole.length / 2), "must be a JPEG or PNG that is whole");
    }

    @Test
    void keepsTheSameFileOnceAndTwentyASession() throws Exception {
        byte[] photo = PhotoFixture.aPng(30, 20);
        send(photo);
        assertThat(send(photo)).hasRedirectedUrl(path);
        assertThat(attachments.of(review.id(), S01)).hasSize(1);
        for (int more = 1; more < Attachments.MOST; more++) {
            send(PhotoFixture.aPng(30, 20 + more));
        }

        refuses(PhotoFixture.aPng(31, 20), "has 20 photos at most");
        assertThat(attachments.of(review.id(), S01)).hasSize(20);
    }

    @Test
    void keepsTheGoodOnesOfSeveralAndSaysWhichWasNotKept() {
        MvcTestResult answer = send(PhotoFixture.aPng(30, 20), "no picture".getBytes(UTF_8), PhotoFixture.aPng(20, 30));

        assertThat(answer)
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("2 photos were kept.")
                .contains("must be a JPEG or PNG");
        assertThat(attachments.of(review.id(), S01)).hasSize(2);
    }

    @Test
    void missesAPhotoThatADeviceAnnouncedUntilItArrives() throws Exception {
        byte[] photo = PhotoFixture.aPng(30, 20);
        UUID onTheDevice = UUID.randomUUID();
        attachments.announce(review.id(), S01, onTheDevice, Sha256.of(photo));
        attachments.announce(review.id(), S01, onTheDevice, Sha256.of(photo));

        assertThat(attachments.missing(review.id())).extracting(Attachment::id).containsExactly(onTheDevice);
        assertThat(text(path)).contains("photo not sent").contains("The session is not complete until it is sent");
        assertThat(text("/reviews/" + review.id() + "/sessions")).contains("photo not sent");
        assertThat(text("/reviews/" + review.id())).contains("1 photo not sent");
        assertThat(pages.get().uri(path + "/" + onTheDevice).with(signedInAs(reviewer)))
                .hasStatus(404);

        send(photo);
        attachments.announce(review.id(), S01, onTheDevice, Sha256.of(photo));

        assertThat(attachments.missing(review.id())).isEmpty();
        assertThat(attachments.of(review.id(), S01)).singleElement().satisfies(one -> {
            assertThat(one.id()).isEqualTo(onTheDevice);
            assertThat(one.state()).isEqualTo(State.ARRIVED);
        });
        assertThat(text("/reviews/" + review.id() + "/sessions")).doesNotContain("photo not sent");
    }

    @Test
    void keepsPhotosFromThoseWhoReadNoNotes() throws Exception {
        send(PhotoFixture.aPng(30, 20));
        UUID photo = attachments.of(review.id(), S01).getFirst().id();
        for (String below : List.of("", "/" + photo, "/" + photo + "/picture")) {
            assertThat(pages.get().uri(path + below).with(signedInAs(member(Role.COORDINATOR))))
                    .hasStatus(404);
        }
        Account analyst = member(Role.ANALYST);
        assertThat(pages.get().uri(path).with(signedInAs(analyst)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Add photos");
        assertThat(pages.post().uri(path).with(signedInAs(analyst)).with(csrf()))
                .hasStatus(404);
        assertThat(pages.get()
                        .uri(path.replace("S01", "S02") + "/" + photo + "/picture")
                        .with(signedInAs(reviewer)))
                .hasStatus(404);
    }

    private void refuses(byte[] photo, String reason) {
        int before = attachments.of(review.id(), S01).size();
        assertThat(send(photo))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains(reason);
        assertThat(attachments.of(review.id(), S01)).hasSize(before);
    }

    private MvcTestResult send(byte[]... photos) {
        var request = pages.post().uri(path).multipart();
        for (byte[] photo : photos) {
            request = request.file(new MockMultipartFile("photos", "IMG_0001.jpg", "image/jpeg", photo));
        }
        return request.with(signedInAs(reviewer)).with(csrf()).exchange();
    }

    private MvcTestResult picture(UUID photo) {
        return pages.get()
                .uri(path + "/" + photo + "/picture")
                .with(signedInAs(reviewer))
                .exchange();
    }

    private String text(String address) throws Exception {
        MvcTestResult page = pages.get().uri(address).with(signedInAs(reviewer)).exchange();
        assertThat(page).hasStatusOk();
        return page.getResponse().getContentAsString();
    }

    private List<String> entries() {
        return jdbc.sql("select act || ' ' || subject from audit.entry where review = :review")
                .param("review", review.id().value())
                .query((row, number) -> row.getString(1))
                .list();
    }

    private Account member(Role role) {
        Account account = AccessFixture.somebody(accounts);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
