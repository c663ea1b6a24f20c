package uk.localityreview.review.participants.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import uk.localityreview.access.Account;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.Permission;
import uk.localityreview.review.NeedsRead;
import uk.localityreview.review.Participants;
import uk.localityreview.review.Participants.Newcomer;
import uk.localityreview.review.Review;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.review.participants.intake.ImportPage.Understanding;
import uk.localityreview.review.participants.intake.ImportReading.NotUnderstood;
import uk.localityreview.review.participants.intake.ImportReading.RowFault;
import uk.localityreview.review.participants.intake.ImportReading.Understood;
import uk.localityreview.review.participants.table.Grid;
import uk.localityreview.review.participants.table.GridReading;
import uk.localityreview.review.participants.table.OfferedTable;
import uk.localityreview.shared.Refused;

/** Takes people in from a table, pasted or a file: first it shows what was understood, then it keeps all of them or none. */
@Controller
class ImportController {

    private static final Logger LOG = LoggerFactory.getLogger(ImportController.class);
    private static final String NOTHING = "Nobody was added. Mend the rows listed below and try again";

    private final Reviews reviews;
    private final Participants participants;
    private final Preview preview;
    private final NeedsRead.Reader needs;

    ImportController(Reviews reviews, Participants participants, Preview preview, NeedsRead.Reader needs) {
        this.needs = needs;
        this.reviews = reviews;
        this.participants = participants;
        this.preview = preview;
    }

    @GetMapping("/reviews/{review}/participants/import")
    @Needs(Permission.PLAN_DAY)
    String offer(@PathVariable ReviewId review, Frame frame, Model model) {
        return shown(new ImportPage(reviews.get(review), "", FormErrors.none(), List.of(), null), frame, model);
    }

    @PostMapping("/reviews/{review}/participants/import")
    @Needs(Permission.PLAN_DAY)
    String understand(
            @PathVariable ReviewId review,
            @RequestParam(name = "pasted", defaultValue = "") String pasted,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            HttpServletResponse response)
            throws IOException {
        Review held = reviews.get(review);
        boolean selected = file.isPresent()
                && (!file.get().isEmpty()
                        || !Optional.ofNullable(file.get().getOriginalFilename())
                                .orElse("")
                                .isEmpty());
        if (selected == !pasted.isBlank()) {
            String sentence = selected ? "Paste a table or select a file, not both" : "Paste a table or select a file";
            return refused(held, pasted, "pasted", sentence, HttpStatus.BAD_REQUEST, frame, model, response);
        }
        String field = selected ? "file" : "pasted";
        GridReading table =
                selected ? OfferedTable.ofFile(file.orElseThrow().getBytes()) : OfferedTable.ofPasted(pasted);
        return switch (table) {
            case GridReading.NotTaken(String sentence) -> {
                // the sentence holds no value of the table
                LOG.warn("upload_refused review={} account={}: {}", review, account.id(), sentence);
                yield refused(held, pasted, field, sentence, HttpStatus.UNPROCESSABLE_CONTENT, frame, model, response);
            }
            case GridReading.Taken(Grid grid) ->
                switch (reading(held, grid)) {
                    case NotUnderstood(List<RowFault> faults) -> {
                        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                        FormErrors errors = FormErrors.none().with(field, NOTHING);
                        yield shown(new ImportPage(held, pasted, errors, faults, null), frame, model);
                    }
                    case Understood(List<Newcomer> people, List<String> notices) -> {
                        Understanding understanding = new Understanding(
                                rows(held, people), notices, preview.sealed(review, account.id(), people));
                        yield shown(
                                new ImportPage(held, "", FormErrors.none(), List.of(), understanding), frame, model);
                    }
                };
        };
    }

    /** Needs are read as if the people of the table were in the review, since they may name each other. */
    private List<ImportPage.Row> rows(Review held, List<Newcomer> people) {
        Review then = held.withMore(people.stream().map(Newcomer::participant).toList());
        return people.stream()
                .map(one -> ImportPage.Row.of(one, needs.read(one.participant(), then)))
                .toList();
    }

    @PostMapping("/reviews/{review}/participants/import/confirmation")
    @Needs(Permission.PLAN_DAY)
    String keep(
            @PathVariable ReviewId review,
            @RequestParam(name = "sealed", defaultValue = "") String sealed,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            RedirectAttributes redirect,
            HttpServletResponse response) {
        Optional<List<Newcomer>> people = preview.opened(review, account.id(), sealed);
        String sentence = "What was understood is no longer at hand. Nobody was added. Give the table again";
        if (people.isPresent()) {
            try {
                participants.addAll(review, people.get());
                int count = people.get().size();
                redirect.addFlashAttribute("done", count == 1 ? "1 person was added." : count + " people were added.");
                return "redirect:/reviews/" + review + "/participants";
            } catch (Refused e) {
                sentence = "The review has changed since the table was understood. Nobody was added. Give it again";
            }
        }
        return refused(reviews.get(review), "", "pasted", sentence, HttpStatus.CONFLICT, frame, model, response);
    }

    private ImportReading reading(Review held, Grid grid) {
        return new ReadingATable(
                        held, participants.nextCodes(held.id(), 2 * grid.rows().size()))
                .read(grid);
    }

    private static String refused(
            Review held,
            String pasted,
            String field,
            String sentence,
            HttpStatus status,
            Frame frame,
            Model model,
            HttpServletResponse response) {
        response.setStatus(status.value());
        FormErrors errors = FormErrors.none().with(field, sentence);
        return shown(new ImportPage(held, pasted, errors, List.of(), null), frame, model);
    }

    private static String shown(ImportPage page, Frame frame, Model model) {
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "review/importParticipants";
    }
}
