package uk.localityreview.daypack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;
import static uk.localityreview.daypack.PackFixture.aDayInMillbrook;
import static uk.localityreview.daypack.PackFixture.aDayInMillbrookToPlan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.home.OnARealDatabase;

/** The page that takes a day pack in, with the uploads that it must refuse. */
@OnARealDatabase
@AutoConfigureMockMvc
class DayPackPagesTests {

    @TempDir
    private Path folder;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private Account sam;
    private int before;

    @BeforeEach
    void somebodyHasAPack() {
        sam = AccessFixture.somebody(accounts);
        before = reviews();
    }

    @Test
    void takesAPackInAndLeadsToItsReview() throws IOException {
        PackFixture pack = aDayInMillbrook().replacing("review.yaml", "Millbrook", "Millbrook " + UUID.randomUUID());
        assertThat(upload("day.zip", bytes(pack))).hasStatus3xxRedirection();
        assertThat(reviews()).isEqualTo(before + 1);
    }

    @Test
    void opensTheReviewOfADayThatIsStillToBePlanned() throws IOException {
        PackFixture pack =
                aDayInMillbrookToPlan().replacing("review.yaml", "Millbrook", "Millbrook " + UUID.randomUUID());
        assertThat(upload("day.zip", bytes(pack))).hasStatus3xxRedirection();
        assertThat(reviews()).isEqualTo(before + 1);
    }

    /** U04. */
    @ParameterizedTest
    @ValueSource(strings = {"../../../../etc/cron.d/x", "..\\..\\x", "/abs/x", "C:x", "data/../../x"})
    void takesNothingOfAPackWithAnEntryThatLeadsOutside(String path) throws IOException {
        assertRefused(
                upload("day.zip", bytes(aDayInMillbrook().with(path, "x"))),
                "has an entry that would lie outside the pack");
    }

    /** U13. */
    @ParameterizedTest
    @ValueSource(
            strings = {"../../x.zip", "CON.zip", "a\0.zip", "\u202Egpj.exe", "\uD83D\uDE00.zip", "a\r\nb: c", "<b>.zip"
            })
    void showsNothingOfTheNameThatAFileWasGiven(String name) {
        MvcTestResult answer = upload(name, "not a zip".getBytes(UTF_8));
        assertRefused(answer, "The selected file");
        assertThat(answer).bodyText().doesNotContain(name);
    }

    @Test
    void showsNothingOfANameOfThreeHundredCharacters() {
        assertRefused(upload("x".repeat(300), new byte[] {1}), "The selected file");
    }

    /** U14. */
    @Test
    void callsAnEmptyFileEmpty() {
        assertRefused(upload("day.zip", new byte[0]), "The selected file is empty");
        assertRefused(upload("", new byte[0]), "Select a day pack");
    }

    /** U14. */
    @ParameterizedTest
    @ValueSource(strings = {"\uFEFF", " \n\n", "\uFEFF\n"})
    void takesNoFileOfBlankLines(String blank) {
        assertRefused(upload("day.zip", blank.getBytes(UTF_8)), "The selected file");
    }

    private MvcTestResult upload(String name, byte[] bytes) {
        return pages.post()
                .uri("/day-packs/new")
                .multipart()
                .file(new MockMultipartFile("pack", name, "application/zip", bytes))
                .with(signedInAs(sam))
                .with(csrf())
                .exchange();
    }

    private void assertRefused(MvcTestResult answer, String because) {
        assertThat(answer).bodyText().contains("There is a problem").contains(because);
        assertThat(reviews()).isEqualTo(before);
    }

    private byte[] bytes(PackFixture pack) throws IOException {
        return Files.readAllBytes(pack.zippedInto(folder.resolve("pack.zip"), ""));
    }

    private int reviews() {
        return database.sql("select count(*) from review.review")
                .query(Integer.class)
                .single();
    }
}
