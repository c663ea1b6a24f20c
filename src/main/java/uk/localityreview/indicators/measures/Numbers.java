package uk.localityreview.indicators.measures;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers as a sentence writes them. */
public final class Numbers {

    private Numbers() {}

    /** Without a needless fraction or exponent: 141, 0.10081, 1258. */
    public static String plain(double value) {
        return new BigDecimal(value)
                .round(new MathContext(10))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** With three significant digits, but never less than the whole number: 1258, 98, 1.73, 0.129. */
    public static String rounded(double value) {
        BigDecimal exact = new BigDecimal(value);
        int whole = Math.max(exact.precision() - exact.scale(), 0);
        return exact.round(new MathContext(Math.max(3, whole)))
                .stripTrailingZeros()
                .toPlainString();
    }
}
