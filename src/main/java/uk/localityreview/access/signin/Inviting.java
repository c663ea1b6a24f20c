package uk.localityreview.access.signin;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.SettingUp;

/** Makes an account and the link for its owner in one go, so that neither is there without the other. */
@Component
class Inviting {

    private final Accounts accounts;
    private final SettingUp settingUp;

    Inviting(Accounts accounts, SettingUp settingUp) {
        this.accounts = accounts;
        this.settingUp = settingUp;
    }

    /** An account that waits for its password, and the path of the link that its owner must follow. */
    record Invited(Account account, String path) {}

    @Transactional
    Invited invite(String displayName, String userName, boolean administrator) {
        Account account = accounts.createWithoutPassword(displayName, userName, administrator);
        return new Invited(account, settingUp.linkFor(account.id()));
    }
}
