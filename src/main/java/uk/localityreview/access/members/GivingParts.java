package uk.localityreview.access.members;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.access.members.PartChange.Made;
import uk.localityreview.access.members.PartChange.NotMade;

/** Gives, changes and withdraws parts in a review, or says in a sentence why not. */
@Component
class GivingParts {

    private static final String ROLE = "role";

    private final Accounts accounts;
    private final ReviewMemberships memberships;

    GivingParts(Accounts accounts, ReviewMemberships memberships) {
        this.accounts = accounts;
        this.memberships = memberships;
    }

    /** Gives a part to somebody who holds none. */
    @Transactional
    PartChange add(UUID review, AccountId by, PartForm form) {
        Optional<Account> chosen = form.chosenAccount().flatMap(accounts::find);
        Optional<Role> role = form.chosenRole();
        if (chosen.isEmpty() || role.isEmpty()) {
            FormErrors errors =
                    chosen.isPresent() ? FormErrors.none() : FormErrors.none().with("account", "Select somebody");
            return new NotMade(role.isPresent() ? errors : errors.with(ROLE, "Select a part"));
        }
        Parts parts = partsAsSeenBy(by, review);
        if (parts.held().containsKey(chosen.get().id())) {
            return NotMade.because("account", "They have a part in this review already. Change it in the table above.");
        }
        return give(review, by, chosen.get(), role.get(), parts);
    }

    /** Gives somebody who holds a part another. */
    @Transactional
    PartChange change(UUID review, AccountId by, Account whose, PartForm form) {
        Parts parts = partsAsSeenBy(by, review);
        mustHoldOne(whose, parts);
        return form.chosenRole()
                .map(role -> give(review, by, whose, role, parts))
                .orElseGet(() -> NotMade.because(ROLE, "Select a part"));
    }

    /** Takes somebody's part away. */
    @Transactional
    PartChange withdraw(UUID review, AccountId by, Account from) {
        Parts parts = partsAsSeenBy(by, review);
        mustHoldOne(from, parts);
        Optional<String> refusal = parts.refusalToWithdraw(by, from.id());
        if (refusal.isPresent()) {
            return NotMade.because("withdraw", refusal.get());
        }
        memberships.withdraw(review, from.id());
        return new Made(from.displayName() + " no longer has a part in this review.");
    }

    private PartChange give(UUID review, AccountId by, Account to, Role role, Parts parts) {
        Optional<String> refusal = parts.refusalToGive(by, to.id(), role);
        if (refusal.isPresent()) {
            return NotMade.because(ROLE, refusal.get());
        }
        memberships.grant(review, to.id(), role);
        return new Made(to.displayName() + " now has the part " + role.words() + ".");
    }

    // Whoever asks may have lost their own part since the rule of the route was held against it.
    private Parts partsAsSeenBy(AccountId by, UUID review) {
        Parts parts = Parts.of(memberships.membersHeldStill(review));
        if (!parts.mayManage(by)) {
            throw new NotFound("the members of a review");
        }
        return parts;
    }

    private static void mustHoldOne(Account who, Parts parts) {
        if (!parts.held().containsKey(who.id())) {
            throw new NotFound("a member of a review");
        }
    }
}
