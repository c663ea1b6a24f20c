/** Pictures of figures for people who would rather look than read, drawn once for page, PDF and DOCX. */
@NullMarked
package uk.localityreview.report.picture;

import org.jspecify.annotations.NullMarked;
