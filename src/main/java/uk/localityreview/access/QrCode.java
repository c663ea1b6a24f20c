package uk.localityreview.access;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import com.google.zxing.qrcode.encoder.QRCode;
import java.util.Map;

/**
 * A QR code as a drawing, for whoever would rather point a phone at a sheet than type an address. It lies in this room as
 * the lowest whose pages show one; every room above may use it.
 *
 * @param size its side with the quiet zone of four modules around it, in modules
 * @param path its dark modules as the path data of an SVG
 */
public record QrCode(int size, String path) {

    private static final int QUIET = 4;

    /** The code of a text, which still reads when 15 % of it is spoilt. */
    public static QrCode of(String text) {
        ByteMatrix modules = modules(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            for (int x = 0; x < modules.getWidth(); x++) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y) == 1) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from + QUIET, y + QUIET, x - from, x - from));
                }
            }
        }
        return new QrCode(modules.getWidth() + 2 * QUIET, path.toString());
    }

    private static ByteMatrix modules(String text) {
        try {
            QRCode code = Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.CHARACTER_SET, "UTF-8"));
            return code.getMatrix();
        } catch (WriterException e) {
            throw new IllegalArgumentException(
                    "A text of " + text.length() + " characters is too long for a QR code", e);
        }
    }

    /** The code as SVG, sized by the style sheet; the alternative says what it leads to. */
    public String svg(String alternative) {
        return """
                <svg class="lr-qr" viewBox="0 0 %d %d" role="img" aria-label="%s" shape-rendering="crispEdges" \
                xmlns="http://www.w3.org/2000/svg"><rect width="%d" height="%d" fill="#fff"/>\
                <path fill="#000" d="%s"/></svg>\
                """.formatted(size, size, escaped(alternative), size, size, path);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
