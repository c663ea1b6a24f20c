package uk.localityreview.access.members;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Permission;
import uk.localityreview.access.Role;

/**
 * Who has which part in a review, and what may be changed in it by whom.
 *
 * @param held the part of each, by account
 */
record Parts(Map<AccountId, Role> held) {

    private static final String LEADS_ONLY =
            "Only a lead reviewer can give, change or withdraw the part of a lead reviewer. Nothing was changed."
                    + " Ask a lead reviewer to do it.";
    private static final String NO_LEAD_LEFT =
            "This is the only lead reviewer, and a review cannot be without one. Nothing was changed."
                    + " Make somebody else a lead reviewer first.";
    private static final String OWN_PART =
            "You cannot give yourself a part that may do more than the one you have. Nothing was changed."
                    + " Ask a lead reviewer to do it.";

    Parts {
        held = Map.copyOf(held);
    }

    static Parts of(Map<Account, Role> members) {
        return new Parts(members.entrySet().stream()
                .collect(Collectors.toMap(member -> member.getKey().id(), Map.Entry::getValue)));
    }

    /** Whether somebody may give and withdraw parts at all. */
    boolean mayManage(AccountId who) {
        Role role = held.get(who);
        return role != null && role.may(Permission.MANAGE_MEMBERS);
    }

    /** Why somebody may not give an account a part, in place of any that it holds. */
    Optional<String> refusalToGive(AccountId by, AccountId to, Role next) {
        Role now = held.get(to);
        if (by.equals(to) && now != null && !now.mayAllThat(next)) {
            return Optional.of(OWN_PART);
        }
        return refusal(by, to, next);
    }

    /** Why somebody may not withdraw the part that an account holds. */
    Optional<String> refusalToWithdraw(AccountId by, AccountId from) {
        return refusal(by, from, null);
    }

    /** The parts that somebody may give to others, in order, by name. */
    Map<String, String> offeredBy(AccountId by) {
        Map<String, String> offered = new LinkedHashMap<>();
        for (Role role : Role.withinAReview()) {
            if (leads(by) || role != Role.LEAD_REVIEWER) {
                offered.put(role.name(), role.words());
            }
        }
        return offered;
    }

    /** Whether somebody may change or withdraw the part of an account. */
    boolean mayChange(AccountId by, AccountId whose) {
        return leads(by) || !leads(whose);
    }

    private Optional<String> refusal(AccountId by, AccountId whose, @Nullable Role next) {
        if (!leads(by) && (leads(whose) || next == Role.LEAD_REVIEWER)) {
            return Optional.of(LEADS_ONLY);
        }
        if (leads(whose) && next != Role.LEAD_REVIEWER && !anotherLeads(whose)) {
            return Optional.of(NO_LEAD_LEFT);
        }
        return Optional.empty();
    }

    private boolean leads(AccountId who) {
        return held.get(who) == Role.LEAD_REVIEWER;
    }

    private boolean anotherLeads(AccountId but) {
        return held.keySet().stream().anyMatch(who -> !who.equals(but) && leads(who));
    }
}
