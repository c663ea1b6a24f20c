package uk.localityreview.indicators.measures;

import uk.localityreview.indicators.Source;
import uk.localityreview.indicators.files.Cell;

/**
 * What is published for one period.
 *
 * @param period as published
 * @param cell the number, or the symbol that stands for none
 * @param source where it stands
 */
public record Point(String period, Cell cell, Source source) {}
