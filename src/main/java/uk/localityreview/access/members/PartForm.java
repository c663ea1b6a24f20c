package uk.localityreview.access.members;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Role;

/** What the pages of members send: who, where that is not in the address, and which part. */
public record PartForm(@Nullable String account, @Nullable String role) {

    static PartForm empty() {
        return new PartForm("", "");
    }

    /** The account as chosen, or empty. */
    public String accountOrNothing() {
        return account == null ? "" : account;
    }

    /** The part as chosen, or empty. */
    public String roleOrNothing() {
        return role == null ? "" : role;
    }

    Optional<AccountId> chosenAccount() {
        try {
            return Optional.of(new AccountId(UUID.fromString(accountOrNothing())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    Optional<Role> chosenRole() {
        return Role.withinAReview().stream()
                .filter(part -> part.name().equals(role))
                .findFirst();
    }
}
