package uk.localityreview.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import uk.localityreview.shared.Refused;

class DataHomeTests {

    @TempDir
    private Path temporary;

    @Test
    void takesEveryRightFromOthers() throws IOException {
        Path folder = temporary.resolve("a/b");
        Files.createDirectories(
                folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (DataHome home = DataHome.open(folder)) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.folder())))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesASecondInstanceInOneSentence() {
        try (DataHome home = DataHome.open(temporary)) {
            assertThatThrownBy(() -> DataHome.open(temporary))
                    .isInstanceOf(HomeInUse.class)
                    .hasMessage("Locality Review is already running on the home " + home.folder()
                            + "; stop that one first, or give another place with --home.");
        }
        DataHome.open(temporary).close();
    }

    @Test
    void refusesASecondInstanceOfAnotherProcess() throws IOException, InterruptedException {
        try (DataHome home = DataHome.open(temporary)) {
            Process other = AnotherProcess.start(OpensTheHome.class, home.folder());
            assertThat(other.waitFor()).isEqualTo(1);
        }
        assertThat(AnotherProcess.start(OpensTheHome.class, temporary).waitFor())
                .isZero();
    }

    static final class OpensTheHome {

        public static void main(String[] arguments) {
            try {
                DataHome.open(Path.of(arguments[0])).close();
            } catch (HomeInUse e) {
                System.exit(1);
            }
        }
    }

    @Test
    void keepsTheFoldersOfTheWebServerWithinIt() throws IOException {
        TomcatServletWebServerFactory server = new TomcatServletWebServerFactory();
        try (DataHome home = DataHome.open(temporary)) {
            new HomeConfiguration().webFolders(home).customize(server);
            assertThat(server.getBaseDirectory())
                    .isEqualTo(home.folder().resolve("web").toFile());
            assertThat(server.getSettings().getDocumentRoot())
                    .isEqualTo(home.folder().resolve("web/pages").toFile())
                    .isEmptyDirectory();
            assertThat(PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(home.folder().resolve("web"))))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void refusesAFileForAHome() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));
        assertThatThrownBy(() -> DataHome.open(file))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("is a file, not a folder");
    }

    @Test
    void keepsItsMasterKey() throws IOException {
        try (DataHome home = DataHome.open(temporary)) {
            MasterKey made = home.masterKey("");
            assertThat(home.masterKey("")).isEqualTo(made);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.masterKeyFile())))
                    .isEqualTo("rw-------");
            assertThat(made.toString()).doesNotContain(Base64.getEncoder().encodeToString(made.bytes()));
        }
    }

    @Test
    void takesTheMasterKeyThatASettingGives() {
        byte[] bytes = new byte[32];
        bytes[7] = 7;
        try (DataHome home = DataHome.open(temporary)) {
            String given = Base64.getEncoder().encodeToString(bytes);
            assertThat(home.masterKey(given)).isEqualTo(MasterKey.of(bytes));
            assertThat(home.masterKeyFile()).doesNotExist();
        }
    }

    @Test
    void refusesAMasterKeyOfAnotherLength() {
        try (DataHome home = DataHome.open(temporary)) {
            assertThatThrownBy(() -> home.masterKey("c2hvcnQ="))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("32 bytes in Base64");
        }
    }

    @Test
    void refusesADatabaseWithoutItsMasterKey() throws IOException {
        Files.createDirectory(temporary.resolve("database-18"));
        try (DataHome home = DataHome.open(temporary)) {
            assertThatThrownBy(() -> home.masterKey(""))
                    .isInstanceOf(Refused.class)
                    .hasMessageContaining("put the file master.key back");
        }
    }

    @Test
    void findsThisUsersOwnPlace() {
        assertThat(HomeSettings.ownFolder(Map.of(), "/home/ada")).hasToString("/home/ada/.local/share/locality-review");
        assertThat(HomeSettings.ownFolder(Map.of("XDG_DATA_HOME", "/data"), "/home/ada"))
                .hasToString("/data/locality-review");
        assertThat(HomeSettings.ownFolder(Map.of(), "/root")).hasToString("/var/lib/locality-review");
    }
}
