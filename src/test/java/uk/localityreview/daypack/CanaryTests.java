package uk.localityreview.daypack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static uk.localityreview.access.AccessFixture.signedInAs;
import static uk.localityreview.daypack.PackFixture.aDayInMillbrook;
import static uk.localityreview.daypack.PackFixture.note;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import uk.localityreview.access.AccessFixture;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.home.OnARealDatabase;
import uk.localityreview.home.TestServer;
import uk.localityreview.home.WrittenLog;

/** A phrase that stands in a note is looked for, in clear, wherever the product writes. */
@OnARealDatabase
@AutoConfigureMockMvc
class CanaryTests {

    // made anew at each run, so that no source or class file holds it
    private static final String CANARY = "yellowhammer " + UUID.randomUUID();
    private static final String NAME =
            "Zebediah " + UUID.randomUUID().toString().replaceAll("[0-9-]", "");
    private static final String STATEMENT = "Weapon carrying rises every year.";

    @TempDir
    private Path folder;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Accounts accounts;

    @Test
    void findsNoWordOfANoteInTheDatabaseFilesTheLogOrTheTemporaryFolder() throws IOException {
        try (WrittenLog log = new WrittenLog()) {
            takeInAndRead();

            assertThat(log.text())
                    .contains("NOTHING_OF_A_NOTE")
                    .doesNotContain(CANARY)
                    .doesNotContain(NAME);
        }
        assumeThat(TestServer.folder())
                .as("the files of this database are not at hand")
                .isPresent();
        Path data = TestServer.folder().orElseThrow();
        // the statement of a finding is kept in the clear: where it is found, a note would be found too
        assertThat(filesWith(data, STATEMENT)).isNotEmpty();
        assertThat(filesWith(data, CANARY)).isEmpty();
        assertThat(filesWith(data, NAME)).isEmpty();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        assertThat(filesWith(temporary, CANARY, folder, data)).isEmpty();
    }

    private void takeInAndRead() throws IOException {
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
        assertThat(pages.get().uri(review + "/report.pdf").with(signedInAs(lead)))
                .hasStatusOk();

        LoggerFactory.getLogger("uk.localityreview.canary").warn("NOTHING_OF_A_NOTE");
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

    private static List<Path> filesWith(Path where, String phrase, Path... apart) throws IOException {
        List<Path> found = new ArrayList<>();
        Files.walkFileTree(where, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                return List.of(apart).contains(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (attributes.isRegularFile()
                        && attributes.size() < 200_000_000
                        && Files.isReadable(file)
                        && Files.readString(file, ISO_8859_1).contains(phrase)) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path file, IOException gone) {
                // a file of another program may go away while the folder is walked
                return FileVisitResult.CONTINUE;
            }
        });
        return found;
    }
}
