package uk.localityreview.fieldwork.attachment;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A JPEG or PNG as its segments tell, before anything is decoded: how large it is, which way up it was taken, and its bytes
 * without anything but the picture.
 *
 * @param kind which of the two
 * @param width in pixels, as the header says
 * @param height in pixels
 * @param orientation 1 to 8 as EXIF counts; 1 is upright
 * @param hadMetadata whether it holds more than the picture, such as place, author or a remark
 * @param picture the bytes with the picture alone
 */
@SuppressWarnings("ArrayRecordComponent") // read once, never compared
record PictureFile(PhotoKind kind, int width, int height, int orientation, boolean hadMetadata, byte[] picture) {

    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final Set<String> PNG_PICTURE = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    private static final Set<String> PNG_HARMLESS =
            Set.of("pHYs", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "iCCP", "hIST");
    private static final int START_OF_SCAN = 0xDA;

    /** What the bytes are; none when they are no JPEG or PNG that hangs together. */
    static Optional<PictureFile> of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        if (bytes.length > 8 && ByteBuffer.wrap(bytes, 0, 8).equals(ByteBuffer.wrap(PNG_SIGNATURE))) {
            return png(in.position(8));
        }
        boolean jpeg = bytes.length > 4 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        return jpeg ? jpeg(in.position(2)) : Optional.empty();
    }

    private static Optional<PictureFile> png(ByteBuffer in) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.writeBytes(PNG_SIGNATURE);
        int width = 0;
        int height = 0;
        boolean metadata = false;
        while (in.remaining() >= 12) {
            int length = in.getInt(in.position());
            if (length < 0 || length > in.remaining() - 12) {
                return Optional.empty();
            }
            byte[] chunk = new byte[length + 12];
            in.get(chunk);
            String type = new String(chunk, 4, 4, StandardCharsets.ISO_8859_1);
            if (type.equals("IHDR") && length >= 8 && width == 0) {
                width = ByteBuffer.wrap(chunk).getInt(8);
                height = ByteBuffer.wrap(chunk).getInt(12);
            } else if (type.equals("IHDR")) {
                return Optional.empty();
            }
            if (PNG_PICTURE.contains(type)) {
                picture.writeBytes(chunk);
            } else {
                metadata |= !PNG_HARMLESS.contains(type);
            }
            if (type.equals("IEND")) {
                boolean more = metadata || in.hasRemaining();
                return sized(new PictureFile(PhotoKind.PNG, width, height, 1, more, picture.toByteArray()));
            }
        }
        return Optional.empty();
    }

    private static Optional<PictureFile> jpeg(ByteBuffer in) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream();
        picture.write(0xFF);
        picture.write(0xD8);
        int width = 0;
        int height = 0;
        int orientation = 1;
        boolean metadata = false;
        while (in.remaining() >= 4) {
            if ((in.get() & 0xFF) != 0xFF) {
                return Optional.empty();
            }
            int marker = in.get() & 0xFF;
            if (marker == 0xFF) {
                in.position(in.position() - 1);
                continue;
            }
            int length = in.getShort(in.position()) & 0xFFFF;
            if (length < 2 || length > in.remaining()) {
                return Optional.empty();
            }
            byte[] segment = new byte[length];
            in.get(segment);
            if (isFrame(marker) && length >= 7 && width == 0) {
                height = (segment[3] & 0xFF) << 8 | segment[4] & 0xFF;
                width = (segment[5] & 0xFF) << 8 | segment[6] & 0xFF;
            } else if (isFrame(marker)) {
                return Optional.empty();
            }
            if (isPicture(marker)) {
                picture.write(0xFF);
                picture.write(marker);
                picture.writeBytes(segment);
            } else {
                metadata |= marker != 0xE2 || !startsWith(segment, "ICC_PROFILE");
                orientation = marker == 0xE1 ? ExifOrientation.in(segment, orientation) : orientation;
            }
            if (marker == START_OF_SCAN) {
                byte[] rest = new byte[in.remaining()];
                in.get(rest);
                picture.writeBytes(rest);
                return sized(
                        new PictureFile(PhotoKind.JPEG, width, height, orientation, metadata, picture.toByteArray()));
            }
        }
        return Optional.empty();
    }

    private static Optional<PictureFile> sized(PictureFile file) {
        return file.width > 0 && file.height > 0 ? Optional.of(file) : Optional.empty();
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** The segments that a picture is decoded from; JFIF and Adobe's say how its colours are meant. */
    private static boolean isPicture(int marker) {
        boolean application = marker >= 0xE0 && marker <= 0xEF;
        return !application && marker != 0xFE || marker == 0xE0 || marker == 0xEE;
    }

    private static boolean startsWith(byte[] segment, String text) {
        return segment.length > text.length() + 2
                && new String(segment, 2, text.length(), StandardCharsets.ISO_8859_1).equals(text);
    }
}
