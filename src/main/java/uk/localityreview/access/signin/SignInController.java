package uk.localityreview.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.OpenToAll;
import uk.localityreview.access.SignedIn;

/** Signing in and out. */
@Controller
class SignInController {

    private final SigningIn signingIn;

    SignInController(SigningIn signingIn) {
        this.signingIn = signingIn;
    }

    @OpenToAll
    @GetMapping("/sign-in")
    String askWhoIsThere(
            @RequestParam(required = false) @Nullable String to,
            @RequestParam(name = "signed-out", required = false) @Nullable String signedOut,
            @AuthenticationPrincipal @Nullable Account account,
            Model model) {
        if (account != null) {
            return "redirect:" + WayBack.to(to);
        }
        model.addAttribute("page", new SignInPage("", to, signedOut != null, FormErrors.none()));
        return "access/signIn";
    }

    @OpenToAll
    @PostMapping("/sign-in")
    String signIn(
            @ModelAttribute SignInForm form, HttpServletRequest request, HttpServletResponse response, Model model) {
        FormErrors errors = missing(form);
        HttpStatus status = HttpStatus.BAD_REQUEST;
        if (errors.isEmpty()) {
            switch (signingIn.signIn(form.userNameOrNothing(), form.passwordOrNothing(), request)) {
                case SIGNED_IN -> {
                    return "redirect:" + WayBack.to(form.to());
                }
                case NOT_RECOGNISED ->
                    errors = errors.with("userName", "User name or password is not right. Check both");
                case TOO_MANY_ATTEMPTS -> {
                    status = HttpStatus.TOO_MANY_REQUESTS;
                    errors =
                            errors.with("", "There were too many attempts to sign in. Wait 15 minutes, then try again");
                }
            }
        }
        response.setStatus(status.value());
        model.addAttribute("page", new SignInPage(form.userNameOrNothing(), form.to(), false, errors));
        return "access/signIn";
    }

    @SignedIn
    @PostMapping("/sign-out")
    String signOut(@AuthenticationPrincipal Account account, HttpServletRequest request) {
        signingIn.signOut(account, request);
        return "redirect:/sign-in?signed-out";
    }

    private static FormErrors missing(SignInForm form) {
        FormErrors errors = FormErrors.none();
        if (form.userNameOrNothing().isBlank()) {
            errors = errors.with("userName", "Enter your user name");
        }
        return form.passwordOrNothing().isEmpty() ? errors.with("password", "Enter your password") : errors;
    }
}
