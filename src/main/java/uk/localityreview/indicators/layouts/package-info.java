/** The layouts that are recognised, one type a layout: each reads its publisher's files and answers from them. */
@NullMarked
package uk.localityreview.indicators.layouts;

import org.jspecify.annotations.NullMarked;
