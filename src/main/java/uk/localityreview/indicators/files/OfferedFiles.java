package uk.localityreview.indicators.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import uk.localityreview.shared.Refused;

/** Finds the files under what was offered: files themselves, folders walked in the order of their names, archives. */
public final class OfferedFiles {

    private static final int MOST_MEMBERS = 20_000;

    private OfferedFiles() {}

    /** Every file under the paths, in their order; what a folder says of itself in a README is not offered. */
    public static List<Offered> under(List<Path> paths) {
        List<Offered> found = new ArrayList<>();
        for (Path path : paths) {
            try (Stream<Path> walk = Files.walk(path)) {
                for (Path file : walk.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path) || !nameOf(file).startsWith("README"))
                        .sorted()
                        .toList()) {
                    add(file, found);
                }
            } catch (IOException | UncheckedIOException e) {
                throw new Refused(
                        "\"" + nameOf(path)
                                + "\" cannot be read as published figures; nothing was kept. Check that it is there and may be read.",
                        e);
            }
        }
        return found;
    }

    private static void add(Path file, List<Offered> found) throws IOException {
        if (isArchive(file)) {
            try {
                addMembers(file, found);
                return;
            } catch (ZipException e) {
                // What is no archive after all is offered as the file that it is, and refused there with a sentence.
            }
        }
        found.add(Offered.of(nameOf(file), Files.size(file), file, () -> Files.newInputStream(file)));
    }

    private static boolean isArchive(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return Offered.startsWith(stream.readNBytes(4), 'P', 'K', 3, 4);
        }
    }

    private static void addMembers(Path file, List<Offered> found) throws IOException {
        List<Offered> members = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("[Content_Types].xml") != null || zip.size() > MOST_MEMBERS) {
                throw new ZipException("not an archive of tables");
            }
            for (ZipEntry entry : zip.stream().filter(e -> !e.isDirectory()).toList()) {
                members.add(member(file, entry));
            }
        }
        found.addAll(members);
    }

    private static Offered member(Path file, ZipEntry entry) throws IOException {
        String inside = Quoting.safely(entry.getName().substring(entry.getName().lastIndexOf('/') + 1));
        long packed = Math.max(entry.getCompressedSize(), 0);
        return Offered.of(nameOf(file) + ": " + inside, packed, null, () -> new Member(file, entry.getName(), packed));
    }

    private static String nameOf(Path file) {
        Path name = file.getFileName();
        return name == null ? "" : Quoting.safely(name.toString());
    }

    /** One member of an archive, which is closed with it. */
    private static final class Member extends FilterInputStream {

        private final ZipFile zip;

        Member(Path file, String name, long packed) throws IOException {
            this(new ZipFile(file.toFile()), name, packed);
        }

        private Member(ZipFile zip, String name, long packed) throws IOException {
            super(new Unpacking(zip.getInputStream(zip.getEntry(name)), packed));
            this.zip = zip;
        }

        @Override
        public void close() throws IOException {
            super.close();
            zip.close();
        }
    }
}
