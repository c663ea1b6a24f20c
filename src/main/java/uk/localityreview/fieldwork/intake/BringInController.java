package uk.localityreview.fieldwork.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import uk.localityreview.access.Account;
import uk.localityreview.access.Accounts;
import uk.localityreview.access.FormErrors;
import uk.localityreview.access.Frame;
import uk.localityreview.access.Needs;
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.fieldwork.intake.BringInPage.Before;
import uk.localityreview.fieldwork.transcript.FileReading;
import uk.localityreview.fieldwork.transcript.OfferedFile;
import uk.localityreview.fieldwork.transcript.Transcript;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.Session;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** The page where a file or a text is given as the note of a session. */
@Controller
class BringInController {

    private static final Logger LOG = LoggerFactory.getLogger(BringInController.class);
    private static final String PATH = "/reviews/{review}/sessions/{session}/bring-in";

    private final Reviews reviews;
    private final Sessions sessions;
    private final BringingIn bringingIn;
    private final BroughtIns broughtIns;
    private final Drafts drafts;
    private final Accounts accounts;
    private final ReviewMemberships memberships;

    BringInController(
            Reviews reviews,
            Sessions sessions,
            BringingIn bringingIn,
            BroughtIns broughtIns,
            Drafts drafts,
            Accounts accounts,
            ReviewMemberships memberships) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.bringingIn = bringingIn;
        this.broughtIns = broughtIns;
        this.drafts = drafts;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @GetMapping(PATH)
    @Needs(Permission.TAKE_NOTES)
    String offer(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model) {
        return shown(page(review, session, account, "", model), frame, model);
    }

    @PostMapping(PATH)
    @Needs(Permission.TAKE_NOTES)
    String read(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @RequestParam(name = "pasted", defaultValue = "") String pasted,
            @RequestParam(name = "file", required = false) Optional<MultipartFile> file,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            HttpServletResponse response)
            throws IOException {
        BringInPage page = page(review, session, account, pasted, model);
        if (page.whyNot() != null) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return shown(page, frame, model);
        }
        boolean selected = file.filter(BringInController::isSelected).isPresent();
        if (selected == !pasted.isBlank()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            String sentence = selected ? "Select a file or paste a text, not both" : "Select a file or paste a text";
            return shown(page.wrong("file", sentence), frame, model);
        }
        byte[] original =
                selected ? file.orElseThrow().getBytes() : unified(pasted).getBytes(StandardCharsets.UTF_8);
        return switch (selected ? OfferedFile.of(original) : OfferedFile.ofPasted(pasted)) {
            case FileReading.NotRead(String sentence) -> {
                // the sentence holds nothing of the file
                LOG.warn("upload_refused review={} account={}: {}", review, account.id(), sentence);
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield shown(page.wrong(selected ? "file" : "pasted", sentence), frame, model);
            }
            case FileReading.Read(Transcript transcript) -> {
                UUID draft = drafts.put(review, session, account.id(), transcript, original);
                yield "redirect:" + page.path() + "/" + draft;
            }
        };
    }

    /** The session of a day, cancelled ones not among them; the same answer for one that is not there. */
    static Session session(Sessions sessions, ReviewId review, SessionCode code) {
        return sessions.of(review).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("session"));
    }

    private BringInPage page(ReviewId review, SessionCode code, Account account, String pasted, Model model) {
        Session session = session(sessions, review, code);
        return new BringInPage(
                reviews.get(review),
                session,
                bringingIn.whyNot(review, code).orElse(null),
                bringingIn.hasNote(review, code),
                broughtIns.of(review, code).stream()
                        .map(one -> new Before(one, name(one)))
                        .toList(),
                memberships.may(account.id(), Permission.READ_NOTES, review.value()),
                pasted,
                FormErrors.none(),
                flashed(model, "done"),
                flashed(model, "gone"));
    }

    private String name(BroughtIn broughtIn) {
        return accounts.find(broughtIn.by()).map(Account::displayName).orElse("somebody whose account is gone");
    }

    private static boolean isSelected(MultipartFile file) {
        String name = file.getOriginalFilename();
        return !file.isEmpty() || name != null && !name.isEmpty();
    }

    /** A browser sends CR LF for each line end of a field, whatever was pasted. */
    private static String unified(String pasted) {
        return pasted.replace("\r\n", "\n");
    }

    private static @Nullable String flashed(Model model, String name) {
        return (String) model.getAttribute(name);
    }

    private static String shown(BringInPage page, Frame frame, Model model) {
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "fieldwork/bringIn";
    }
}
