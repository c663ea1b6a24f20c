package uk.localityreview.access;

/**
 * Somebody who may sign in.
 *
 * @param id its name in the system
 * @param userName what they type to sign in, in lower case
 * @param displayName what pages call them
 * @param administrator whether they look after the accounts; it opens no review
 */
public record Account(AccountId id, String userName, String displayName, boolean administrator) {}
