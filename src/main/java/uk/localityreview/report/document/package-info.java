/** A report as a document of plain blocks, and its renderings: HTML, PDF and DOCX of the same content. */
@NullMarked
package uk.localityreview.report.document;

import org.jspecify.annotations.NullMarked;
