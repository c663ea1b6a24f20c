/** What devices sent, exactly as sent: operations that are only ever added. */
@NamedInterface("operations")
@NullMarked
package uk.localityreview.fieldwork.operations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
