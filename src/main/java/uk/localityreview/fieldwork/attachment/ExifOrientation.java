package uk.localityreview.fieldwork.attachment;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Reads which way up a picture was taken from the EXIF segment of a JPEG, and nothing else of it. */
final class ExifOrientation {

    private static final int ORIENTATION = 0x0112;
    private static final int TIFF = 8;

    private ExifOrientation() {}

    /**
     * The orientation, 1 to 8.
     *
     * @param segment the segment with its two bytes of length
     * @param otherwise what to answer when it says nothing
     */
    static int in(byte[] segment, int otherwise) {
        boolean exif =
                segment.length > TIFF + 8 && new String(segment, 2, 4, StandardCharsets.ISO_8859_1).equals("Exif");
        if (!exif) {
            return otherwise;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, TIFF, segment.length - TIFF).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return otherwise;
        }
        int entries = tiff.getShort(directory) & 0xFFFF;
        for (int entry = 0; entry < entries; entry++) {
            int at = directory + 2 + 12 * entry;
            if (at > tiff.limit() - 12) {
                return otherwise;
            }
            if ((tiff.getShort(at) & 0xFFFF) == ORIENTATION) {
                int value = tiff.getShort(at + 8) & 0xFFFF;
                return value >= 1 && value <= 8 ? value : otherwise;
            }
        }
        return otherwise;
    }
}
