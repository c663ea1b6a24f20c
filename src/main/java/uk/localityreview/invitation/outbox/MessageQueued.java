package uk.localityreview.invitation.outbox;

/** There is something new to send. */
record MessageQueued() {}
