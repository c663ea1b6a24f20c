package uk.localityreview.fieldwork.device;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import uk.localityreview.access.ServedAssets;

/**
 * What the capture page needs to open without a network: itself, its styles, its scripts and every module that they import. A
 * module that is missing from the list would leave the page dead, so the list is read out of the modules themselves.
 */
@Component
class Shell {

    static final String PAGE = "/capture/shell";

    private static final List<String> STYLES = List.of(
            "govuk-frontend.min.css",
            "moj-frontend.min.css",
            "locality-review.css",
            "device.css",
            "capture.css",
            "favicon.svg");
    private static final List<String> SCRIPTS = List.of("js-enabled.js", "locality-review.js", "capture/shell.js");
    private static final Pattern IMPORT =
            Pattern.compile("(?:\\bfrom\\s*|\\bimport\\s*\\(?\\s*)[\"'](\\.{1,2}/[^\"']+\\.js)[\"']");

    private final ServedAssets assets;
    private volatile @Nullable String worker;

    Shell(ServedAssets assets) {
        this.assets = assets;
    }

    /** The script of the service worker, with its version and the addresses of all that it keeps. */
    String worker() {
        String known = worker;
        if (known == null) {
            known = made();
            worker = known;
        }
        return known;
    }

    private String made() {
        String addresses = addresses().stream()
                .map(address -> "\"" + address + "\"")
                .collect(Collectors.joining(",\n  ", "[\n  ", "\n]"));
        return "const VERSION = \"%s\";\nconst PAGE = \"%s\";\nconst FILES = %s;\n\n%s"
                .formatted(assets.folder(), PAGE, addresses, text("capture/worker.js"));
    }

    /** The addresses of all that the page is made of, itself first. */
    List<String> addresses() {
        return Stream.concat(
                        Stream.of(PAGE),
                        Stream.concat(STYLES.stream(), modules().stream()).map(name -> assets.folder() + name))
                .toList();
    }

    private Set<String> modules() {
        Set<String> found = new TreeSet<>();
        Deque<String> toRead = new ArrayDeque<>(SCRIPTS);
        while (!toRead.isEmpty()) {
            String name = toRead.pop();
            if (found.add(name)) {
                imports(name).forEach(toRead::push);
            }
        }
        return found;
    }

    private List<String> imports(String name) {
        Matcher imports = IMPORT.matcher(text(name));
        return imports.results()
                .map(found -> URI.create(name).resolve(found.group(1)).toString())
                .toList();
    }

    private String text(String name) {
        return assets.text(name)
                .orElseThrow(
                        () -> new IllegalStateException("The capture page needs " + name + ", which is not there"));
    }
}
