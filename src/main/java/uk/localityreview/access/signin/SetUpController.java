package uk.localityreview.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.OpenToAll;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.SettingUp;
import uk.localityreview.access.SettingUp.Invitation;

/** What a set-up link opens: a page to choose a password on, and for the first account a name. */
@Controller
class SetUpController {

    private final SettingUp settingUp;
    private final Accounts accounts;
    private final ReviewMemberships memberships;
    private final SigningIn signingIn;

    SetUpController(SettingUp settingUp, Accounts accounts, ReviewMemberships memberships, SigningIn signingIn) {
        this.settingUp = settingUp;
        this.accounts = accounts;
        this.memberships = memberships;
        this.signingIn = signingIn;
    }

    @OpenToAll
    @GetMapping("/set-up/{token}")
    String askForPassword(@PathVariable String token, HttpServletResponse response, Model model) {
        return settingUp
                .open(token)
                .map(invitation -> form(token, invitation, "", "", FormErrors.none(), model))
                .orElseGet(() -> linkIsOver(response));
    }

    @OpenToAll
    @PostMapping("/set-up/{token}")
    String setUp(
            @PathVariable String token,
            @ModelAttribute SetUpForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return settingUp
                .open(token)
                .map(invitation -> setUp(token, invitation, form, request, response, model))
                .orElseGet(() -> linkIsOver(response));
    }

    private String setUp(
            String token,
            Invitation invitation,
            SetUpForm form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Account invited = invitation.invited();
        FormErrors errors = problemsWith(form, invited);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return form(token, invitation, form.displayNameOrNothing(), form.userNameOrNothing(), errors, model);
        }
        Account account;
        if (invited == null) {
            account = settingUp.makeFirstAccount(
                    token, form.displayNameOrNothing(), form.userNameOrNothing(), form.passwordOrNothing());
        } else {
            settingUp.choosePassword(token, invited, form.passwordOrNothing());
            account = invited;
        }
        signingIn.admit(account, request);
        return "redirect:" + firstPageOf(account);
    }

    private FormErrors problemsWith(SetUpForm form, @Nullable Account invited) {
        if (invited == null) {
            return accounts.problemsWith(
                    form.displayNameOrNothing(), form.userNameOrNothing(), form.passwordOrNothing());
        }
        String problem = accounts.problemWithPassword(form.passwordOrNothing(), invited);
        return problem == null ? FormErrors.none() : FormErrors.none().with("password", problem);
    }

    private String firstPageOf(Account account) {
        Set<UUID> reviews = memberships.reviewsOf(account.id()).keySet();
        return reviews.size() == 1 ? "/reviews/" + reviews.iterator().next() : "/";
    }

    private static String form(
            String token, Invitation invitation, String displayName, String userName, FormErrors errors, Model model) {
        model.addAttribute(
                "page", new SetUpPage("/set-up/" + token, invitation.invited(), displayName, userName, errors));
        return "access/setUp";
    }

    private static String linkIsOver(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return "access/linkIsOver";
    }
}
