package uk.localityreview.access;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.audit.Audited;

/** Something done to accounts and roles, or a sign-in, for the audit. */
record AccessDeed(String act, @Nullable UUID review, String subject) implements Audited {

    static AccessDeed of(String act, AccountId account) {
        return new AccessDeed(act, null, "account " + account);
    }

    static AccessDeed of(String act, UUID review, AccountId account, Role role) {
        return new AccessDeed(act, review, "account " + account + " as " + role.words());
    }
}
