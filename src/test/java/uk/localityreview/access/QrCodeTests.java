package uk.localityreview.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-(\\d+)z");
    private static final String ADDRESS =
            "https://review.example.org/answer/Jm3sVh0bNnbJ3L8h7cZbT0nS4s3n0u5d3kB1x9q2wYA";

    @Test
    void readsBackAsTheAddressThatWasDrawn() throws Exception {
        assertThat(read(QrCode.of(ADDRESS))).isEqualTo(ADDRESS);
    }

    @Test
    void readsBackWhatIsNotLatin() throws Exception {
        assertThat(read(QrCode.of("Tŷ Hywel, 10 am"))).isEqualTo("Tŷ Hywel, 10 am");
    }

    @Test
    void saysWhatItLeadsToWithoutLettingItBecomeMarkup() {
        assertThat(QrCode.of(ADDRESS).svg("\"><script>alert(1)</script>"))
                .startsWith("<svg")
                .contains("role=\"img\"", "aria-label=\"&quot;&gt;&lt;script&gt;")
                .doesNotContain("<script>", ADDRESS);
    }

    private static String read(QrCode code) throws Exception {
        int scale = 4;
        int side = code.size() * scale;
        int[] pixels = new int[side * side];
        Arrays.fill(pixels, 0xFFFFFF);
        Matcher run = RUN.matcher(code.path());
        while (run.find()) {
            int from = Integer.parseInt(run.group(1)) * scale;
            int top = Integer.parseInt(run.group(2)) * scale;
            int length = Integer.parseInt(run.group(3)) * scale;
            for (int y = top; y < top + scale; y++) {
                Arrays.fill(pixels, y * side + from, y * side + from + length, 0);
            }
        }
        BinaryBitmap picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
