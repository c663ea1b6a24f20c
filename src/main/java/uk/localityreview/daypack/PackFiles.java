package uk.localityreview.daypack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * The files of a pack, read into memory within limits.
 *
 * @param contents by their path within the pack, with forward slashes
 * @param published the published figures in {@code data/}, when they came in an archive; in a folder they stay where they are
 */
@SuppressWarnings("ArrayRecordComponent")
record PackFiles(SortedMap<String, byte[]> contents, SortedMap<String, byte[]> published) {

    private static final int MOST_FILES = 1_000;
    private static final long LARGEST_FILE = 10_000_000;
    private static final long LARGEST_PACK = 100_000_000;
    private static final Pattern HIDDEN = Pattern.compile("(^|.*/)(\\..*|__MACOSX(/.*)?|Thumbs\\.db|desktop\\.ini)");

    /** The files, or why there are none. */
    sealed interface Opening {}

    record Opened(PackFiles files) implements Opening {}

    record NotOpened(PackProblem problem) implements Opening {}

    /** Opens a folder, or a zip archive of one. */
    static Opening of(Path pack) {
        String name = String.valueOf(pack.getFileName());
        try {
            if (Files.isDirectory(pack)) {
                return ofFolder(pack);
            }
            if (Files.isRegularFile(pack)) {
                try (InputStream in = Files.newInputStream(pack)) {
                    return ofArchive(name, in);
                }
            }
            return notOpened(name, "is not there. Give the folder of a day pack, or a zip archive of it");
        } catch (IOException e) {
            return notOpened(name, "could not be read from the disk. Nothing was taken");
        }
    }

    private static Opening ofFolder(Path folder) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        long size = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder, 4)) {
            files = walk.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            if (isOfThePack(path)) {
                size += Files.size(file);
                if (Files.size(file) > LARGEST_FILE || size > LARGEST_PACK || contents.size() >= MOST_FILES) {
                    return tooLarge(path);
                }
                contents.put(path, Files.readAllBytes(file));
            }
        }
        return new Opened(new PackFiles(contents, new TreeMap<>()));
    }

    /** Opens a zip archive; an entry that would lie outside it refuses the whole. */
    static Opening ofArchive(String name, InputStream archive) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        long size = 0;
        try (ZipInputStream entries = new ZipInputStream(archive)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                String path = entry.getName();
                if (leadsOutside(path)) {
                    return notOpened(name, "has an entry that would lie outside the pack. Nothing was taken");
                }
                if (entry.isDirectory() || HIDDEN.matcher(path).matches()) {
                    continue;
                }
                byte[] bytes = entries.readNBytes((int) LARGEST_FILE + 1);
                size += bytes.length;
                if (bytes.length > LARGEST_FILE || size > LARGEST_PACK || contents.size() >= MOST_FILES) {
                    return tooLarge(path);
                }
                if (contents.put(path, bytes) != null) {
                    return notOpened(name, "has two entries of the same name. Nothing was taken");
                }
            }
        } catch (ZipException e) {
            return notOpened(name, "is not a zip archive that can be read. Nothing was taken");
        }
        return contents.isEmpty()
                ? notOpened(name, "is not a zip archive with a day pack in it")
                : new Opened(sorted(withoutTopFolder(contents)));
    }

    private static PackFiles sorted(SortedMap<String, byte[]> all) {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        SortedMap<String, byte[]> published = new TreeMap<>();
        all.forEach((path, bytes) -> (isOfThePack(path) ? contents : published).put(path, bytes));
        return new PackFiles(contents, published);
    }

    private static boolean leadsOutside(String path) {
        return path.indexOf('\\') >= 0
                || path.indexOf('\0') >= 0
                || path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/")).contains("..");
    }

    /** Whoever zips a folder gets its name in front of every path. */
    private static SortedMap<String, byte[]> withoutTopFolder(SortedMap<String, byte[]> contents) {
        String first = contents.firstKey();
        String top = first.substring(0, first.indexOf('/') + 1);
        if (top.isEmpty() || contents.containsKey("review.yaml") || !contents.containsKey(top + "review.yaml")) {
            return contents;
        }
        SortedMap<String, byte[]> within = new TreeMap<>();
        contents.forEach((path, bytes) -> {
            if (path.startsWith(top)) {
                within.put(path.substring(top.length()), bytes);
            }
        });
        return within;
    }

    private static boolean isOfThePack(String path) {
        return !path.startsWith("data/") && !HIDDEN.matcher(path).matches();
    }

    private static Opening tooLarge(String path) {
        return notOpened(
                path,
                "is more than a pack can hold: %,d files of %,d MB each, %,d MB in all. Nothing was taken"
                        .formatted(MOST_FILES, LARGEST_FILE / 1_000_000, LARGEST_PACK / 1_000_000));
    }

    private static Opening notOpened(String file, String reason) {
        return new NotOpened(new PackProblem(file, 0, reason));
    }
}
