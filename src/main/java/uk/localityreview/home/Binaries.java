package uk.localityreview.home;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import uk.localityreview.shared.Refused;

/** The programs of PostgreSQL, unpacked once from the class path into the home. */
record Binaries(Path folder) {

    static final int MAJOR = 18;

    private static final List<String> ARCHIVES = List.of(
            "postgres-linux-x86_64.txz",
            "postgres-linux-arm_64.txz",
            "postgres-darwin-arm_64.txz",
            "postgres-darwin-x86_64.txz");

    /** Unpacks them, unless this very archive is there already. */
    static Binaries unpackInto(Path home) {
        Path folder = home.resolve("postgres-" + MAJOR);
        try {
            URL archive = archive();
            String mark = markOf(archive);
            if (!mark.equals(markIn(folder))) {
                unpack(archive, mark, folder);
            }
            return new Binaries(folder);
        } catch (IOException e) {
            throw new Refused(
                    "PostgreSQL could not be unpacked into " + folder
                            + "; about 120 MB must be free there. Nothing else was changed.",
                    e);
        }
    }

    private static URL archive() {
        for (String name : ARCHIVES) {
            URL archive = Binaries.class.getClassLoader().getResource(name);
            if (archive != null) {
                return archive;
            }
        }
        throw new Refused("This build of Locality Review holds no PostgreSQL for this kind of machine; give a database"
                + " with locality.database.url.");
    }

    /** Tells one archive from another without reading it: its length and, in a jar, its checksum. */
    private static String markOf(URL archive) throws IOException {
        URLConnection connection = archive.openConnection();
        connection.setUseCaches(false);
        try (InputStream opened = connection.getInputStream()) {
            String mark = archive.getPath().replaceFirst(".*/", "") + " " + connection.getContentLengthLong();
            return connection instanceof JarURLConnection jar
                    ? mark + " " + Long.toHexString(jar.getJarEntry().getCrc())
                    : mark;
        }
    }

    private static String markIn(Path folder) throws IOException {
        Path mark = folder.resolve("unpacked-from");
        return Files.exists(mark) ? Files.readString(mark) : "";
    }

    private static void unpack(URL archive, String mark, Path folder) throws IOException {
        Path fresh = folder.resolveSibling(folder.getFileName() + ".new");
        OwnerOnly.delete(fresh);
        Files.createDirectory(
                fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwxr-xr-x")));
        try (InputStream in = new BufferedInputStream(archive.openStream());
                TarArchiveInputStream tar = new TarArchiveInputStream(new XZInputStream(in))) {
            TarArchiveEntry entry = tar.getNextEntry();
            while (entry != null) {
                unpack(entry, tar, fresh);
                entry = tar.getNextEntry();
            }
        }
        Files.writeString(fresh.resolve("unpacked-from"), mark, StandardCharsets.UTF_8);
        OwnerOnly.delete(folder);
        Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path place = folder.resolve(entry.getName()).normalize();
        if (!place.startsWith(folder)) {
            throw new IOException("The archive of PostgreSQL reaches out of its folder");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(place);
        } else if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(place, Path.of(entry.getLinkName()));
        } else if (isNeeded(place)) {
            Path parent = place.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.copy(content, place);
            String rights = (entry.getMode() & 0100) != 0 ? "rwxr-xr-x" : "rw-r--r--";
            Files.setPosixFilePermissions(place, PosixFilePermissions.fromString(rights));
        }
    }

    /** What is only of use for building against PostgreSQL stays packed. */
    private static boolean isNeeded(Path file) {
        return !file.toString().endsWith(".a");
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }
}
