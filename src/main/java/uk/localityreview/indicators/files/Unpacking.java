package uk.localityreview.indicators.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** A stream that is being unpacked, and stops when it swells to many times its packed size. */
final class Unpacking extends FilterInputStream {

    private static final long ALWAYS_ALLOWED = 16L << 20;
    private static final long TIMES = 200;

    private final long limit;
    private long seen;

    Unpacking(InputStream unpacked, long packedSize) {
        super(unpacked);
        this.limit = Math.max(ALWAYS_ALLOWED, packedSize * TIMES);
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count(b < 0 ? 0 : 1);
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count(Math.max(read, 0));
        return read;
    }

    private void count(int read) throws IOException {
        seen += read;
        if (seen > limit) {
            throw new TooLarge("The packed file swells to more than " + TIMES
                    + " times its size, as no published table does: it was not read.");
        }
    }
}
