package uk.localityreview.fieldwork.attachment;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import uk.localityreview.shared.Sha256;

/**
 * Draws a photo anew: upright, no larger than paper needs, and without place, author, time or remark. Its size is known from
 * the header before anything is decoded, and one photo is decoded at a time.
 */
final class CleaningAPhoto {

    /** The largest file, in bytes. */
    static final int LARGEST = 10_000_000;

    private static final int LONGEST_SIDE = 20_000;
    private static final long MOST_PIXELS = 64_000_000;
    private static final long ENOUGH_PIXELS = 13_000_000;
    private static final float QUALITY = 0.88f;
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private CleaningAPhoto() {}

    static PhotoReading clean(byte[] bytes) {
        if (bytes.length == 0) {
            return notTaken("The selected file is empty.");
        }
        if (bytes.length > LARGEST) {
            return notTaken("A photo must be smaller than 10 MB. Take it again with fewer pixels.");
        }
        Optional<PictureFile> file = PictureFile.of(bytes);
        if (file.isEmpty()) {
            return notTaken(
                    isHeic(bytes)
                            ? "A photo must be a JPEG or PNG, and this is a HEIC. In the settings of the phone's camera choose "
                                    + "\u201cMost compatible\u201d and take it again."
                            : "A photo must be a JPEG or PNG that is whole. This file is not.");
        }
        PictureFile picture = file.get();
        long pixels = (long) picture.width() * picture.height();
        if (Math.max(picture.width(), picture.height()) > LONGEST_SIDE || pixels > MOST_PIXELS) {
            return notTaken(
                    "The picture is %,d by %,d pixels, more than a photo of a page needs. It was not opened. Take it again with fewer pixels."
                            .formatted(picture.width(), picture.height()));
        }
        ONE_AT_A_TIME.lock();
        try {
            BufferedImage upright = upright(decoded(picture), picture.orientation());
            return new PhotoReading.Cleaned(
                    picture.kind(),
                    upright.getWidth(),
                    upright.getHeight(),
                    encoded(upright, picture.kind()),
                    Sha256.of(bytes),
                    picture.hadMetadata());
        } catch (IOException | RuntimeException e) {
            return notTaken("A photo must be a JPEG or PNG that is whole, in colour or grey. This file is not.");
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private static BufferedImage decoded(PictureFile file) throws IOException {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(file.kind().name()).next();
        try (ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file.picture()))) {
            reader.setInput(in, true, true);
            if (reader.getWidth(0) != file.width() || reader.getHeight(0) != file.height()) {
                throw new IOException("The header and the picture differ");
            }
            ImageReadParam param = reader.getDefaultReadParam();
            int step = 1;
            while ((long) file.width() * file.height() / ((long) step * step) > ENOUGH_PIXELS) {
                step++;
            }
            param.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, param);
        } finally {
            reader.dispose();
        }
    }

    /** Turned as EXIF says it was taken, on white where it was transparent. */
    private static BufferedImage upright(BufferedImage image, int orientation) {
        int width = image.getWidth();
        int height = image.getHeight();
        AffineTransform turn = switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
        boolean turned = orientation >= 5;
        BufferedImage upright =
                new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = upright.createGraphics();
        graphics.setBackground(Color.WHITE);
        graphics.clearRect(0, 0, upright.getWidth(), upright.getHeight());
        graphics.drawImage(image, turn, null);
        graphics.dispose();
        return upright;
    }

    private static byte[] encoded(BufferedImage image, PhotoKind kind) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName(kind.name()).next();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            ImageWriteParam param = writer.getDefaultWriteParam();
            if (kind == PhotoKind.JPEG) {
                param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                param.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    private static boolean isHeic(byte[] bytes) {
        return bytes.length > 12 && bytes[4] == 'f' && bytes[5] == 't' && bytes[6] == 'y' && bytes[7] == 'p';
    }

    private static PhotoReading notTaken(String sentence) {
        return new PhotoReading.NotTaken(sentence);
    }
}
