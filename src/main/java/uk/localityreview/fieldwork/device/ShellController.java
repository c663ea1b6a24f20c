package uk.localityreview.fieldwork.device;

import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import uk.localityreview.access.OpenToAll;

/** What a device keeps so that the capture page opens without a network: a page without data, and the worker that keeps it. */
@Controller
class ShellController {

    private final Shell shell;

    ShellController(Shell shell) {
        this.shell = shell;
    }

    @OpenToAll
    @GetMapping(Shell.PAGE)
    String page() {
        return "fieldwork/shell";
    }

    /** Its address stays, so that a new version is found; it may act for the pages of reviews alone. */
    @OpenToAll
    @GetMapping("/capture-worker.js")
    ResponseEntity<String> worker() {
        return ResponseEntity.ok()
                .contentType(MediaType.valueOf("text/javascript;charset=UTF-8"))
                .cacheControl(CacheControl.noCache())
                .header("Service-Worker-Allowed", "/reviews/")
                .body(shell.worker());
    }
}
