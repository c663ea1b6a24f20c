package uk.localityreview.access.gate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.resource.TransformedResource;
import uk.localityreview.access.ServedAssets;
import uk.localityreview.shared.Sha256;

/**
 * The style sheets, scripts and pictures that pages use: our own, and of the front-end libraries just what is needed.
 * All are served from one folder whose name changes with their content, so that browsers may keep them. The crown and
 * the GDS Transport typeface belong to GOV.UK alone and are not among them.
 */
@Component
class Assets implements ServedAssets {

    private static final String WEBJARS = "classpath*:META-INF/resources/webjars/";
    private static final Pattern FONT_FACE = Pattern.compile("@font-face\\{[^}]*}");
    private static final Pattern FONT_NAME = Pattern.compile("GDS Transport,\\s*");
    private static final Pattern SOURCE_MAP = Pattern.compile("(/\\*|//)# sourceMappingURL=\\S+( \\*/)?");

    private final Map<String, Resource> files = new TreeMap<>();
    private final String folder;

    Assets() throws IOException {
        addOwn();
        add("", WEBJARS + "govuk-frontend/*/dist/govuk/govuk-frontend.min.css");
        add("", WEBJARS + "govuk-frontend/*/dist/govuk/govuk-frontend.min.js");
        add("", WEBJARS + "ministryofjustice__frontend/*/moj/moj-frontend.min.css");
        add("images/", WEBJARS + "ministryofjustice__frontend/*/moj/assets/images/icon-*.svg");
        add("idb/", WEBJARS + "idb/*/build/index.js");
        add("idb/", WEBJARS + "idb/*/build/wrap-idb-value.js");
        folder = "/assets/" + fingerprint() + "/";
    }

    @Override
    public String folder() {
        return folder;
    }

    @Override
    public Optional<String> text(String name) {
        return Optional.ofNullable(files.get(name)).map(Assets::text);
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file by its path within the folder, or null when there is none of that name. */
    @Nullable
    Resource file(String path) {
        return files.get(path);
    }

    private void addOwn() throws IOException {
        for (Resource found : new PathMatchingResourcePatternResolver().getResources("classpath:assets/**/*.*")) {
            String address = found.getURL().toString();
            files.put(address.substring(address.lastIndexOf("/assets/") + "/assets/".length()), found);
        }
    }

    private void add(String under, String pattern) throws IOException {
        Resource[] found = new PathMatchingResourcePatternResolver().getResources(pattern);
        if (found.length == 0) {
            throw new IllegalStateException(
                    "The front-end library that holds " + pattern + " is not on the class path");
        }
        for (Resource resource : found) {
            String name = under + resource.getFilename();
            files.put(name, name.endsWith(".svg") ? resource : adapted(resource));
        }
    }

    private static Resource adapted(Resource original) throws IOException {
        String text = original.getContentAsString(StandardCharsets.UTF_8);
        text = FONT_FACE.matcher(text).replaceAll("");
        text = FONT_NAME.matcher(text).replaceAll("");
        text = SOURCE_MAP.matcher(text).replaceAll("");
        text = text.replace("url(/assets/", "url(");
        return new TransformedResource(original, text.getBytes(StandardCharsets.UTF_8));
    }

    private String fingerprint() throws IOException {
        MessageDigest digest = Sha256.digest();
        for (Map.Entry<String, Resource> file : files.entrySet()) {
            digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            try (InputStream content = file.getValue().getInputStream()) {
                digest.update(content.readAllBytes());
            }
        }
        return Sha256.from(digest).hex().substring(0, 12);
    }
}
