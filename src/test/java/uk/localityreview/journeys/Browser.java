package uk.localityreview.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * Somebody at a real browser: opens pages, signs in, takes pictures of what is seen, and holds it against WCAG 2.2 AA. It
 * notes every script error, every breach of the content security policy and every request to another host.
 */
public final class Browser implements AutoCloseable {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private final String address;
    private final com.microsoft.playwright.Browser chromium;
    private final BrowserContext context;
    private final Page page;
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final List<Browser> others = new ArrayList<>();

    Browser(com.microsoft.playwright.Browser chromium, int port) {
        this(chromium, "http://127.0.0.1:" + port, true);
    }

    private Browser(com.microsoft.playwright.Browser chromium, String address, boolean scripts) {
        this.chromium = chromium;
        this.address = address;
        this.context = chromium.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setViewportSize(1280, 900)
                .setLocale("en-GB")
                .setJavaScriptEnabled(scripts));
        this.page = context.newPage();
        page.onPageError(complaints::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                complaints.add(message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(address) && !request.url().startsWith("data:")) {
                complaints.add("a request to " + request.url());
            }
        });
    }

    /** Another browser, which somebody else sits at. */
    public Browser another() {
        return with(new Browser(chromium, address, true));
    }

    /** Another browser, in which no script runs; {@link #isAccessible} needs one and would wait for ever. */
    public Browser withoutScripts() {
        return with(new Browser(chromium, address, false));
    }

    private Browser with(Browser other) {
        others.add(other);
        return other;
    }

    /** The page, for what this fixture does not offer. */
    public Page page() {
        return page;
    }

    /** Opens a path such as {@code /sign-in}. */
    public Browser open(String path) {
        page.navigate(address + path);
        return this;
    }

    /** Signs in through the page. */
    public Browser signIn(String userName, String password) {
        open("/sign-in");
        page.getByLabel("User name").fill(userName);
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill(password);
        press("Sign in");
        return this;
    }

    /** Presses the button of a name. */
    public Browser press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** Makes the window as narrow as a small phone's, 320 CSS pixels as WCAG 1.4.10 asks. */
    public Browser asOnAPhone() {
        page.setViewportSize(320, 640);
        return this;
    }

    /** Makes the window as wide as a desk's. */
    public Browser asAtADesk() {
        page.setViewportSize(1280, 900);
        return this;
    }

    /** Writes a picture of the whole page to {@code target/screenshots}. */
    public Browser picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Fails when the page breaks a rule of WCAG 2.2 AA that a machine can check, or scrolls sideways. */
    public Browser isAccessible() {
        List<Rule> broken = new AxeBuilder(page).withTags(STANDARDS).analyze().getViolations();
        assertThat(broken.stream().map(rule -> rule.getId() + ": " + rule.getHelp() + " " + rule.getNodes()))
                .as("breaches of WCAG at %s", page.url())
                .isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as("whether %s fits its window", page.url())
                .isEqualTo(true);
        return this;
    }

    /** Fails when a script failed, the policy was breached or another host was asked. */
    public Browser hasNothingToComplainOf() {
        assertThat(complaints).isEmpty();
        others.forEach(Browser::hasNothingToComplainOf);
        return this;
    }

    @Override
    public void close() {
        others.forEach(Browser::close);
        context.close();
    }
}
