package uk.localityreview.access;

import java.util.UUID;

/** Names one account, and says nothing about its owner. */
public record AccountId(UUID value) {

    public static AccountId random() {
        return new AccountId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
