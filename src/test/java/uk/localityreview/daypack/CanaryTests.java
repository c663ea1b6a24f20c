package uk.localityreview.daypack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;
import static uk.localityreview.daypack.PackFixture.aDayInMillbrook;
import static uk.localityreview.daypack.PackFixture.note;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.home.OnARealDatabase;

/** A phrase that stands in a note is looked for, in clear, wherever the product writes. */
@OnARealDatabase
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class CanaryTests {

    private static final String CANARY = "yellowhammer-quarry-lantern";
    private static final String NAME = "Zebediah Quartermaine";

    @TempDir
    private Path folder;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    @Test
    void findsNoWordOfANoteInTheDatabaseFilesTheLogOrTheTemporaryFolder(CapturedOutput log) throws IOException {
        Path archive = aDayInMillbrook()
                .with("notes/S02.txt", note("S02", "10:17 P02 " + CANARY + " said " + NAME + "\n"))
                .with("decisions/coding.csv", "session,line,themes,basis,trend\nS02,1,B5,heard,\n")
                .zippedInto(folder.resolve("pack.zip"), "");
        Account lead = AccessFixture.somebody(accounts);

        String review = takeIn(archive, lead);
        assertThat(pages.get().uri(review + "/sessions/S02").with(signedInAs(lead)))
                .hasStatusOk()
                .bodyText()
                .contains(CANARY);
        assertThat(pages.get().uri(review + "/report.pdf").with(signedInAs(lead))).hasStatusOk();

        database.sql("checkpoint").update();
        assertThat(filesWith(Path.of(dataFolder()))).isEmpty();
        assertThat(filesWith(Path.of(System.getProperty("java.io.tmpdir")), folder, Path.of(dataFolder())))
                .isEmpty();
        assertThat(log.getAll()).doesNotContain(CANARY).doesNotContain(NAME);
    }

    private String takeIn(Path archive, Account lead) throws IOException {
        var answer = pages.post()
                .uri("/day-packs/new")
                .multipart()
                .file(new MockMultipartFile("pack", "pack.zip", "application/zip", Files.readAllBytes(archive)))
                .with(signedInAs(lead))
                .with(csrf())
                .exchange();
        assertThat(answer).hasStatus(HttpStatus.FOUND);
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private String dataFolder() {
        String path = database.sql("show data_directory").query(String.class).single();
        assumeThat(Files.isReadable(Path.of(path)))
                .as("the files of this database are not at hand")
                .isTrue();
        return path;
    }

    private static List<Path> filesWith(Path where, Path... apart) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(where)) {
            for (Path file : (Iterable<Path>) walk.filter(Files::isRegularFile)::iterator) {
                if (Stream.of(apart).noneMatch(file::startsWith) && Files.size(file) < 200_000_000 && holds(file)) {
                    found.add(file);
                }
            }
        } catch (java.io.UncheckedIOException e) {
            // a file of another program went away while it was being listed
            assertThat(e.getCause()).isInstanceOf(java.nio.file.NoSuchFileException.class);
        }
        return found;
    }

    private static boolean holds(Path file) {
        try {
            String bytes = Files.readString(file, ISO_8859_1);
            return bytes.contains(CANARY) || bytes.contains(NAME);
        } catch (IOException e) {
            return false;
        }
    }
}
