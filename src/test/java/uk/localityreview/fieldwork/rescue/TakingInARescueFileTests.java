package uk.localityreview.fieldwork.rescue;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.MGF1ParameterSpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.OAEPParameterSpec;
import javax.crypto.spec.PSource;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.fieldwork.operations.Operations;
import uk.localityreview.fieldwork.sending.ADevice;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.review.Review;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.PlannedDayFixture;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** What is on a device whose owner cannot send it is not lost: a lead reviewer takes it in, and that is on record. */
@OnARealDatabase
@AutoConfigureMockMvc
class TakingInARescueFileTests {

    private static final SessionCode S01 = new SessionCode("S01");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Reviews reviews;

    @Autowired
    private Sessions sessions;

    @Autowired
    private Accounts accounts;

    @Autowired
    private ReviewMemberships memberships;

    @Autowired
    private RescueKeys keys;

    @Autowired
    private Operations operations;

    @Autowired
    private JdbcClient jdbc;

    private final ADevice device = new ADevice();
    private final byte[] deviceKey = new byte[32];
    private Review review;
    private Account lead;
    private Account scribe;

    @BeforeEach
    void aDayWithADeviceThatCannotSend() {
        new SecureRandom().nextBytes(deviceKey);
        review = PlannedDayFixture.aReview();
        reviews.open(review);
        sessions.plan(review.id(), PlannedDayFixture.sessions());
        lead = somebody(Role.LEAD_REVIEWER);
        scribe = somebody(Role.REVIEWER);
    }

    @Test
    void keepsTheNotesOfSomebodyWhoseAccountWasClosedAndPutsItOnRecord() throws Exception {
        String file = file(device.line("S01", "one"), device.line("S01", "two"));
        jdbc.sql("update access.account set closed_at = now() where id = :id")
                .param("id", scribe.id().value())
                .update();

        assertThat(takeIn(file)).bodyText().contains("2 entries came in; 0 entries had come before");
        assertThat(takeIn(file)).bodyText().contains("0 entries came in; 2 entries had come before");

        assertThat(operations.of(review.id(), S01)).hasSize(2).allSatisfy(kept -> {
            assertThat(kept.account()).isEqualTo(scribe.id());
            assertThat(kept.takenInBy()).isEqualTo(lead.id());
        });
        assertThat(jdbc.sql("select subject from audit.entry where act = 'RESCUE_FILE_TAKEN_IN' and review = :review"
                                + " order by sequence")
                        .param("review", review.id().value())
                        .query(String.class)
                        .list())
                .containsExactly(
                        "device " + device.id() + ", new 2, known 0, refused 0",
                        "device " + device.id() + ", new 0, known 2, refused 0");
    }

    @Test
    void takesInTheRestWhenOneEntryIsDamaged() throws Exception {
        String file = file(device.line("S01", "whole"), device.line("S01", "damaged"));
        String damaged = file.replaceFirst("(\"data\":\"[^\"]*\".*\"data\":\")(....)", "$1AAAA");

        assertThat(takeIn(damaged))
                .bodyText()
                .contains("1 entry came in", "It was changed or damaged after it was saved.");
        assertThat(operations.of(review.id(), S01)).hasSize(1);
    }

    @Test
    void refusesWhatIsNoneOfThisReview() throws Exception {
        String file = file(device.line("S01", "one"));
        Review elsewhere = PlannedDayFixture.aReview();
        reviews.open(elsewhere);

        assertThat(takeIn("{\"format\":\"something\"}"))
                .hasStatus(400)
                .bodyText()
                .contains("not a rescue file");
        assertThat(takeIn(file.replace(review.id().toString(), elsewhere.id().toString())))
                .hasStatus(400)
                .bodyText()
                .contains("belongs to another review");
        assertThat(takeIn(file(keys.publicKey(elsewhere.id()), device.line("S01", "two"))))
                .hasStatus(400)
                .bodyText()
                .contains("was not wrapped to this review");
        assertThat(operations.of(review.id(), S01)).isEmpty();
    }

    @Test
    void isForLeadReviewersOnly() throws Exception {
        assertThat(takeIn(file(device.line("S01", "one")), scribe)).hasStatus(404);
    }

    @Test
    void keepsOneKeyForAReviewWithItsPrivateHalfSealed() {
        String key = keys.publicKey(review.id());

        assertThat(keys.publicKey(review.id())).isEqualTo(key);
        assertThat(jdbc.sql("select position('RSA' in encode(sealed_private, 'escape')) from fieldwork.rescue_key"
                                + " where review = :review")
                        .param("review", review.id().value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MvcTestResult takeIn(String file) {
        return takeIn(file, lead);
    }

    private MvcTestResult takeIn(String file, Account by) {
        return http.post()
                .uri("/reviews/" + review.id() + "/rescue")
                .multipart()
                .file(new MockMultipartFile("file", "rescue.json", "application/json", file.getBytes(UTF_8)))
                .with(signedInAs(by))
                .with(csrf())
                .exchange();
    }

    private String file(ObjectNode... notes) throws GeneralSecurityException {
        return file(keys.publicKey(review.id()), notes);
    }

    /** As the device's scripts write it. */
    private String file(String publicKey, ObjectNode... notes) throws GeneralSecurityException {
        ObjectNode file = JsonMapper.shared().createObjectNode();
        file.put("format", "locality-review-rescue").put("version", 1);
        file.put("review", review.id().toString()).put("device", device.id().toString());
        file.put("account", scribe.id().toString());
        file.putObject("keys").put("byReview", base64(wrapped(publicKey)));
        ArrayNode all = file.putArray("operations");
        for (ObjectNode note : List.of(notes)) {
            byte[] iv = new byte[12];
            new SecureRandom().nextBytes(iv);
            String id = note.get("id").stringValue();
            ObjectNode sealed =
                    all.addObject().put("id", id).put("device", device.id().toString());
            sealed.set("sequence", note.get("sequence"));
            sealed.set("session", note.get("session"));
            sealed.put("iv", base64(iv)).put("data", base64(sealed(iv, id, note.toString())));
        }
        file.putArray("drafts");
        return file.toString();
    }

    private byte[] wrapped(String publicKey) throws GeneralSecurityException {
        PublicKey key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey)));
        Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPPadding");
        cipher.init(
                Cipher.ENCRYPT_MODE,
                key,
                new OAEPParameterSpec("SHA-256", "MGF1", MGF1ParameterSpec.SHA256, PSource.PSpecified.DEFAULT));
        return cipher.doFinal(deviceKey);
    }

    private byte[] sealed(byte[] iv, String id, String text) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(Cipher.ENCRYPT_MODE, new SecretKeySpec(deviceKey, "AES"), new GCMParameterSpec(128, iv));
        cipher.updateAAD(("operation " + id).getBytes(UTF_8));
        return cipher.doFinal(text.getBytes(UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private Account somebody(Role role) {
        Account account = accounts.create("Sam Whitlock", "sam." + UUID.randomUUID(), AccessFixture.PASSWORD, false);
        memberships.grant(review.id().value(), account.id(), role);
        return account;
    }
}
