package uk.localityreview.daypack;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import uk.localityreview.access.Account;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.access.Role;
import uk.localityreview.access.SignedIn;
import uk.localityreview.indicators.PublishedFiles;
import uk.localityreview.review.ReviewId;

/** Takes a day pack in through the browser: a zip archive, with published files in its {@code data} folder. */
@Controller
class DayPackController {

    private static final String PAGE = "daypack/new";

    private final FilingADayPack filing;
    private final ReviewMemberships memberships;
    private final TransactionTemplate transaction;

    DayPackController(FilingADayPack filing, ReviewMemberships memberships, TransactionTemplate transaction) {
        this.filing = filing;
        this.memberships = memberships;
        this.transaction = transaction;
    }

    @GetMapping("/day-packs/new")
    @SignedIn
    String newDayPack(Model model) {
        model.addAttribute("page", DayPackPage.empty());
        return PAGE;
    }

    @PostMapping("/day-packs/new")
    @SignedIn
    String takeDayPack(
            @RequestParam("pack") MultipartFile archive, @AuthenticationPrincipal Account account, Model model)
            throws IOException {
        if (archive.isEmpty()) {
            model.addAttribute(
                    "page",
                    DayPackPage.refused(
                            archive.getOriginalFilename() == null
                                            || archive.getOriginalFilename().isEmpty()
                                    ? "Select a day pack"
                                    : "The selected file is empty"));
            return PAGE;
        }
        return switch (UploadedPack.of(archive.getInputStream())) {
            case UploadedPack.NotTaken(List<PackProblem> problems) -> {
                model.addAttribute("page", DayPackPage.refused(problems));
                yield PAGE;
            }
            case UploadedPack.ToPlan(DayToPlan day) -> "redirect:/reviews/" + ledBy(account, () -> filing.open(day));
            case UploadedPack.Taken(DayPack pack, PublishedFiles figures) ->
                "redirect:/reviews/" + ledBy(account, () -> filing.file(pack, figures));
        };
    }

    /** Whoever takes a pack in leads its review. */
    private ReviewId ledBy(Account account, Supplier<ReviewId> filed) {
        return Objects.requireNonNull(transaction.execute(status -> {
            ReviewId review = filed.get();
            memberships.grant(review.value(), account.id(), Role.LEAD_REVIEWER);
            return review;
        }));
    }
}
