package uk.localityreview.access.members;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.Account;
import uk.localityreview.access.AccountId;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewFrames;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.access.members.PartChange.Made;
import uk.localityreview.access.members.PartChange.NotMade;

/** Shows who has which part in a review, adds people to it, and changes or withdraws their parts. */
@Controller
class MembersController {

    private static final String DONE = "done";

    private final Accounts accounts;
    private final ReviewMemberships memberships;
    private final GivingParts giving;
    private final ReviewFrames frames;

    MembersController(Accounts accounts, ReviewMemberships memberships, GivingParts giving, ReviewFrames frames) {
        this.accounts = accounts;
        this.memberships = memberships;
        this.giving = giving;
        this.frames = frames;
    }

    @Needs(Permission.MANAGE_MEMBERS)
    @GetMapping("/reviews/{review}/members")
    String members(@PathVariable UUID review, @AuthenticationPrincipal Account viewer, Frame frame, Model model) {
        return allMembers(review, viewer, PartForm.empty(), FormErrors.none(), frame, model);
    }

    @Needs(Permission.MANAGE_MEMBERS)
    @PostMapping("/reviews/{review}/members")
    String add(
            @PathVariable UUID review,
            @ModelAttribute PartForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        return switch (giving.add(review, by.id(), form)) {
            case Made(String sentence) -> backToAll(review, by, sentence, redirect);
            case NotMade(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield allMembers(review, by, form, errors, frame, model);
            }
        };
    }

    @Needs(Permission.MANAGE_MEMBERS)
    @GetMapping("/reviews/{review}/members/{account}")
    String member(
            @PathVariable UUID review,
            @PathVariable UUID account,
            @AuthenticationPrincipal Account viewer,
            Frame frame,
            Model model) {
        return oneMember(review, viewer, account(account), PartForm.empty(), FormErrors.none(), frame, model);
    }

    @Needs(Permission.MANAGE_MEMBERS)
    @PostMapping("/reviews/{review}/members/{account}")
    String change(
            @PathVariable UUID review,
            @PathVariable("account") UUID id,
            @ModelAttribute PartForm form,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Account whose = account(id);
        return switch (giving.change(review, by.id(), whose, form)) {
            case Made(String sentence) -> backToAll(review, by, sentence, redirect);
            case NotMade(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield oneMember(review, by, whose, form, errors, frame, model);
            }
        };
    }

    @Needs(Permission.MANAGE_MEMBERS)
    @PostMapping("/reviews/{review}/members/{account}/withdrawal")
    String withdraw(
            @PathVariable UUID review,
            @PathVariable UUID account,
            @AuthenticationPrincipal Account by,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Account from = account(account);
        return switch (giving.withdraw(review, by.id(), from)) {
            case Made(String sentence) -> backToAll(review, by, sentence, redirect);
            case NotMade(FormErrors errors) -> {
                response.setStatus(HttpStatus.BAD_REQUEST.value());
                yield oneMember(review, by, from, PartForm.empty(), errors, frame, model);
            }
        };
    }

    private String allMembers(UUID review, Account viewer, PartForm form, FormErrors errors, Frame frame, Model model) {
        Map<Account, Role> members = memberships.membersOf(review);
        String done = (String) model.getAttribute(DONE);
        model.addAttribute("frame", frames.framed(frame, review));
        model.addAttribute("page", MembersPage.of(review, viewer, members, accounts.all(), form, errors, done));
        return "access/members";
    }

    private String oneMember(
            UUID review, Account viewer, Account whose, PartForm form, FormErrors errors, Frame frame, Model model) {
        MemberPage page = MemberPage.of(review, viewer, whose, memberships.membersOf(review), form, errors)
                .orElseThrow(() -> new NotFound("a member of a review"));
        model.addAttribute("frame", frames.framed(frame, review));
        model.addAttribute("page", page);
        return "access/member";
    }

    // Whoever changed their own part may no longer see the page of all.
    private String backToAll(UUID review, Account by, String sentence, RedirectAttributes redirect) {
        if (memberships.may(by.id(), Permission.MANAGE_MEMBERS, review)) {
            redirect.addFlashAttribute(DONE, sentence);
            return "redirect:" + MembersPage.pathOf(review);
        }
        return memberships.may(by.id(), Permission.SEE_REVIEW, review) ? "redirect:/reviews/" + review : "redirect:/";
    }

    private Account account(UUID id) {
        return accounts.find(new AccountId(id)).orElseThrow(() -> new NotFound("an account"));
    }
}
