package uk.localityreview.indicators;

import uk.localityreview.shared.AreaCode;

/**
 * An indicator that stands out for an area though nobody asked about it.
 *
 * @param indicator which
 * @param title in words, such as {@code Trafficking}
 * @param area where
 * @param period when
 * @param higher whether it stands above the comparator
 * @param figure the figure with its comparator
 */
public record Outlier(
        IndicatorKey indicator, String title, AreaCode area, String period, boolean higher, Answer.Figure figure) {}
