package uk.localityreview.access.signin;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.ForAdministrators;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.SettingUp;

/** Where an administrator adds people. They choose their own passwords through a link that is shown once. */
@Controller
class AccountsController {

    private final Accounts accounts;
    private final SettingUp settingUp;
    private final Inviting inviting;

    AccountsController(Accounts accounts, SettingUp settingUp, Inviting inviting) {
        this.accounts = accounts;
        this.settingUp = settingUp;
        this.inviting = inviting;
    }

    @ForAdministrators
    @GetMapping("/accounts")
    String accounts(Model model) {
        return page(new AccountForm("", "", false), FormErrors.none(), null, null, model);
    }

    @ForAdministrators
    @PostMapping("/accounts")
    String invite(@ModelAttribute AccountForm form, HttpServletResponse response, Model model) {
        FormErrors errors = accounts.problemsWith(form.displayNameOrNothing(), form.userNameOrNothing());
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(form, errors, null, null, model);
        }
        Inviting.Invited invited =
                inviting.invite(form.displayNameOrNothing(), form.userNameOrNothing(), form.isAdministrator());
        return page(
                new AccountForm("", "", false), FormErrors.none(), invited.account(), address(invited.path()), model);
    }

    @ForAdministrators
    @PostMapping("/accounts/{account}/link")
    String newLink(@PathVariable UUID account, Model model) {
        Account owner = accounts.find(new AccountId(account)).orElseThrow(() -> new NotFound("an account"));
        return page(
                new AccountForm("", "", false),
                FormErrors.none(),
                owner,
                address(settingUp.linkFor(owner.id())),
                model);
    }

    private String page(
            AccountForm form, FormErrors errors, @Nullable Account invited, @Nullable String link, Model model) {
        model.addAttribute("page", new AccountsPage(accounts.all(), form, errors, invited, link));
        return "access/accounts";
    }

    private static String address(String path) {
        return ServletUriComponentsBuilder.fromCurrentContextPath().path(path).toUriString();
    }
}
