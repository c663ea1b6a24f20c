package uk.localityreview.home;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Refused;

/**
 * As whom the programs of PostgreSQL run. They refuse to run as root, so for root they run in a user namespace of their
 * own, and where that is blocked, as an unprivileged user who then owns the database's folder.
 *
 * @param prefix what is put before each command
 * @param uid the user who must own the database's folder
 * @param gid that user's group
 */
record RunAs(List<String> prefix, int uid, int gid) {

    /** Accounts that exist for such a purpose, the most fitting first. */
    private static final List<String> ACCOUNTS = List.of("locality-review", "postgres", "nobody");

    /** How root hands over. */
    enum Way {
        AUTO,
        NAMESPACE,
        ACCOUNT
    }

    static RunAs choose(Way way) {
        int me = Shell.number("id", "-u");
        int myGroup = Shell.number("id", "-g");
        if (me != 0) {
            return new RunAs(List.of(), me, myGroup);
        }
        if (way != Way.ACCOUNT && Shell.works("unshare", "-U", "true")) {
            return new RunAs(List.of("unshare", "-U"), me, myGroup);
        }
        if (way != Way.NAMESPACE) {
            for (String account : ACCOUNTS) {
                if (Shell.works("id", "-u", account)) {
                    return account(account);
                }
            }
        }
        throw new Refused(
                "PostgreSQL does not run as root, and here neither a user namespace nor an unprivileged account"
                        + " can be used; start Locality Review as an ordinary user, or add a system user locality-review, or"
                        + " give a database with locality.database.url.");
    }

    private static RunAs account(String name) {
        int uid = Shell.number("id", "-u", name);
        int gid = Shell.number("id", "-g", name);
        List<String> prefix =
                List.of("setpriv", "--reuid=" + uid, "--regid=" + gid, "--clear-groups", "--no-new-privs");
        RunAs account = new RunAs(prefix, uid, gid);
        if (!Shell.works(account.command("true"))) {
            throw new Refused(
                    "PostgreSQL does not run as root, and the program setpriv, which hands over to the account "
                            + name
                            + ", is missing or not allowed; start Locality Review as an ordinary user, or give a database"
                            + " with locality.database.url.");
        }
        return account;
    }

    List<String> command(String... command) {
        return Stream.concat(prefix.stream(), Stream.of(command)).toList();
    }

    private boolean isAnotherUser() {
        return prefix.contains("--clear-groups");
    }

    /** Lets the user pass through the home to the database's folder, and sees that no folder above stands in the way. */
    void openTheWay(Path home) {
        if (!isAnotherUser()) {
            return;
        }
        try {
            Files.setAttribute(home, "unix:gid", gid);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x---"));
        } catch (IOException e) {
            throw new Refused(
                    "The rights of the home " + home + " cannot be set; choose another place with --home.", e);
        }
        List<Path> way = new ArrayList<>();
        for (Path part = home; part != null; part = part.getParent()) {
            way.addFirst(part);
        }
        for (Path part : way) {
            if (!Shell.works(command("test", "-x", part.toString()))) {
                throw new Refused(
                        "PostgreSQL does not run as root, and the account it would run as cannot pass through "
                                + part
                                + "; choose another place with --home, such as /var/lib/locality-review, or let others"
                                + " pass with: chmod o+x " + part);
            }
        }
    }

    /** Makes the user the owner of a folder with all that is in it. */
    void own(Path folder) throws IOException {
        if (isOwnedBy(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                giveAway(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failure) throws IOException {
                // Last, so that a folder with the right owner has all its contents done, even after a crash half-way.
                giveAway(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private boolean isOwnedBy(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS) instanceof Integer owner
                && owner == uid;
    }

    private void giveAway(Path path) throws IOException {
        Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
        Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
    }
}
