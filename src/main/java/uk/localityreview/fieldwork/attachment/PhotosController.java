package uk.localityreview.fieldwork.attachment;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
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
import uk.localityreview.access.NotFound;
import uk.localityreview.access.Permission;
import uk.localityreview.access.ReviewMemberships;
import uk.localityreview.review.FieldworkGate;
import uk.localityreview.review.ReviewId;
import uk.localityreview.review.Reviews;
import uk.localityreview.timetable.SessionCode;
import uk.localityreview.timetable.Sessions;

/** The pages of the photos of a session's paper notes. */
@Controller
class PhotosController {

    private static final Logger LOG = LoggerFactory.getLogger(PhotosController.class);
    private static final String PATH = "/reviews/{review}/sessions/{session}/photos";

    private final Reviews reviews;
    private final Sessions sessions;
    private final Attachments attachments;
    private final FieldworkGate gate;
    private final ReviewMemberships memberships;

    PhotosController(
            Reviews reviews,
            Sessions sessions,
            Attachments attachments,
            FieldworkGate gate,
            ReviewMemberships memberships) {
        this.reviews = reviews;
        this.sessions = sessions;
        this.attachments = attachments;
        this.gate = gate;
        this.memberships = memberships;
    }

    @GetMapping(PATH)
    @Needs(Permission.READ_NOTES)
    String photos(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model) {
        return shown(review, session, account, FormErrors.none(), frame, model);
    }

    @PostMapping(PATH)
    @Needs(Permission.TAKE_NOTES)
    String add(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @RequestParam(name = "photos", required = false) Optional<List<MultipartFile>> sent,
            @AuthenticationPrincipal Account account,
            Frame frame,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect)
            throws IOException {
        refuseUnknown(review, session);
        List<MultipartFile> files = sent.orElse(List.of()).stream()
                .filter(PhotosController::isSelected)
                .toList();
        Optional<String> closed = gate.whyNot(review);
        if (files.isEmpty() || closed.isPresent()) {
            response.setStatus(closed.isPresent() ? HttpStatus.CONFLICT.value() : HttpStatus.BAD_REQUEST.value());
            FormErrors errors = FormErrors.none().with("photos", closed.orElse("Select a photo"));
            return shown(review, session, account, errors, frame, model);
        }
        Tally tally = new Tally();
        for (MultipartFile file : files) {
            keep(review, session, file.getBytes(), account, tally);
        }
        if (tally.refusals.isEmpty()) {
            redirect.addFlashAttribute("done", tally.sentence());
            return "redirect:/reviews/" + review + "/sessions/" + session + "/photos";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        FormErrors errors = FormErrors.none();
        for (String refusal : tally.refusals) {
            errors = errors.with("photos", refusal);
        }
        if (tally.kept + tally.before > 0) {
            model.addAttribute("done", tally.sentence());
        }
        return shown(review, session, account, errors, frame, model);
    }

    @GetMapping(PATH + "/{photo}")
    @Needs(Permission.READ_NOTES)
    String photo(
            @PathVariable ReviewId review,
            @PathVariable SessionCode session,
            @PathVariable UUID photo,
            Frame frame,
            Model model) {
        PhotosPage page = page(review, session, false, FormErrors.none(), null);
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        model.addAttribute(
                "row",
                page.rows().stream()
                        .filter(row -> row.id().equals(photo) && row.arrived())
                        .findFirst()
                        .orElseThrow(() -> new NotFound("photo")));
        return "fieldwork/photo";
    }

    /** The picture itself: never shown as a page of ours, whatever its bytes may be taken for. */
    @GetMapping(PATH + "/{photo}/picture")
    @Needs(Permission.READ_NOTES)
    ResponseEntity<byte[]> picture(
            @PathVariable ReviewId review, @PathVariable SessionCode session, @PathVariable UUID photo) {
        PhotoKind kind = attachments.of(review, session).stream()
                .filter(one -> one.id().equals(photo))
                .flatMap(one -> Optional.ofNullable(one.photo()).stream())
                .map(Attachment.Kept::kind)
                .findFirst()
                .orElseThrow(() -> new NotFound("photo"));
        byte[] picture = attachments.read(review, session, photo).orElseThrow(() -> new NotFound("photo"));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(session + "-" + photo + "." + kind.ending())
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(picture);
    }

    private void keep(ReviewId review, SessionCode session, byte[] bytes, Account account, Tally tally) {
        switch (CleaningAPhoto.clean(bytes)) {
            case PhotoReading.NotTaken(String sentence) -> {
                LOG.warn("upload_refused review={} account={}: {}", review, account.id(), sentence);
                tally.refusals.add(sentence);
            }
            case PhotoReading.Cleaned photo -> {
                switch (attachments.keep(review, session, photo, account.id())) {
                    case KEPT -> {
                        tally.kept++;
                        tally.cleaned += photo.hadMetadata() ? 1 : 0;
                    }
                    case KEPT_BEFORE -> tally.before++;
                    case TOO_MANY ->
                        tally.refusals.add(
                                "A session has %d photos at most. This one was not kept.".formatted(Attachments.MOST));
                }
            }
        }
    }

    private void refuseUnknown(ReviewId review, SessionCode session) {
        if (sessions.of(review).stream().noneMatch(one -> one.code().equals(session))) {
            throw new NotFound("session");
        }
    }

    private static boolean isSelected(MultipartFile file) {
        String name = file.getOriginalFilename();
        return !file.isEmpty() || name != null && !name.isEmpty();
    }

    private PhotosPage page(
            ReviewId review, SessionCode session, boolean mayAdd, FormErrors errors, @Nullable String done) {
        refuseUnknown(review, session);
        return new PhotosPage(
                reviews.get(review), session, PhotosPage.rows(attachments.of(review, session)), mayAdd, errors, done);
    }

    private String shown(
            ReviewId review, SessionCode session, Account account, FormErrors errors, Frame frame, Model model) {
        boolean mayAdd = memberships.may(account.id(), Permission.TAKE_NOTES, review.value());
        PhotosPage page = page(review, session, mayAdd, errors, (String) model.getAttribute("done"));
        model.addAttribute("frame", page.review().framed(frame));
        model.addAttribute("page", page);
        return "fieldwork/photos";
    }

    /** What became of the photos that were sent together. */
    private static final class Tally {

        private final List<String> refusals = new ArrayList<>();
        private int kept;
        private int before;
        private int cleaned;

        String sentence() {
            StringBuilder sentence = new StringBuilder(kept == 1 ? "1 photo was kept." : kept + " photos were kept.");
            if (before > 0) {
                sentence.append(before == 1 ? " 1 was kept before." : " " + before + " were kept before.");
            }
            if (cleaned > 0) {
                sentence.append(" What the camera had written into ")
                        .append(cleaned == 1 ? "it" : "them")
                        .append(", such as place and time, was taken out.");
            }
            return sentence.toString();
        }
    }
}
