/** Sends e-mails to participants, each once, however often the mail server or this machine fails. */
@NullMarked
package uk.localityreview.invitation.outbox;

import org.jspecify.annotations.NullMarked;
