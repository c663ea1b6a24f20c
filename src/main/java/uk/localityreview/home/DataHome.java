package uk.localityreview.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import uk.localityreview.shared.Refused;

/**
 * The folder where this machine keeps its database, its master key and its lock, readable by its owner only. Whoever has
 * it open holds its lock: nobody else can open it, in this process or another.
 */
public final class DataHome implements AutoCloseable {

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataHome(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** Opens the home in this folder, making it when there is none; refused while another instance has it open. */
    public static DataHome open(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        try {
            OwnerOnly.createFolder(absolute);
            return lock(absolute.toRealPath());
        } catch (FileAlreadyExistsException e) {
            throw new Refused(
                    "The data home " + absolute + " is a file, not a folder; give another place with --home.", e);
        } catch (IOException e) {
            throw new Refused(
                    "The data home " + absolute
                            + " cannot be made or written; give a place that you own with --home, or mend its rights.",
                    e);
        }
    }

    private static DataHome lock(Path folder) throws IOException {
        Path file = folder.resolve("lock");
        OwnerOnly.createFileIfMissing(file);
        FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE);
        FileLock lock = tryLock(channel);
        if (lock == null) {
            channel.close();
            throw new HomeInUse(folder);
        }
        return new DataHome(folder, channel, lock);
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    /** The folder, absolute. */
    public Path folder() {
        return folder;
    }

    /** The master key of this home: given by setting in Base64, else kept in the home, made at its first start. */
    public MasterKey masterKey(@Nullable String given) {
        if (given != null && !given.isBlank()) {
            return MasterKey.ofBase64(given);
        }
        Path file = masterKeyFile();
        if (!Files.exists(file) && Cluster.existsIn(folder)) {
            throw new Refused("The home " + folder + " holds a database but not its master key, and without the key its"
                    + " notes cannot be read; put the file master.key back, or, if a restore was under way, run it"
                    + " again.");
        }
        return MasterKey.inFile(file);
    }

    /** Where the master key is kept when it is not given by setting. */
    public Path masterKeyFile() {
        return folder.resolve("master.key");
    }

    /** A folder within the home, made when it is not there. */
    Path subfolder(String name) {
        Path within = folder.resolve(name);
        try {
            OwnerOnly.createFolder(within);
            return within;
        } catch (IOException e) {
            throw new Refused("The folder " + within + " cannot be made; mend the rights of the home.", e);
        }
    }

    /** Puts a restored master key into the home. */
    public void keep(MasterKey key) {
        try {
            Files.deleteIfExists(masterKeyFile());
            OwnerOnly.write(masterKeyFile(), key.bytes());
        } catch (IOException e) {
            throw new Refused(
                    "The master key " + masterKeyFile() + " cannot be written; mend the rights of the home.", e);
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
