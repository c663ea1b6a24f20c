package uk.localityreview.journeys;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A browser of its own with a profile on the disk, that can be killed as a battery that dies kills it, and started again. */
public final class KillableBrowser implements AutoCloseable {

    private final Path profile;
    private final String address;
    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final BrowserContext context;

    private KillableBrowser(Path profile, String address) {
        this.profile = profile;
        this.address = address;
        this.context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.executable().orElseThrow())
                                .setArgs(Chromium.QUIET)
                                .setLocale("en-GB"));
    }

    /** Starts a browser on a profile, new or left by another. */
    public static KillableBrowser start(Path profile, int port) {
        return new KillableBrowser(profile, "http://127.0.0.1:" + port);
    }

    public Page page() {
        return context.pages().getFirst();
    }

    public KillableBrowser open(String path) {
        page().navigate(address + path);
        return this;
    }

    /** Signs in through the page. */
    public KillableBrowser signIn(String userName, String password) {
        open("/sign-in");
        page().getByLabel("User name").fill(userName);
        page().getByLabel("Password", new Page.GetByLabelOptions().setExact(true))
                .fill(password);
        page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();
        page().waitForURL(address + "/");
        return this;
    }

    /** Kills every process of this browser, without a word to it. */
    public void kill() {
        List<ProcessHandle> processes = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info().commandLine().orElse("").contains(profile.toString()))
                .toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        processes.forEach(process -> process.onExit().join());
        try {
            playwright.close();
        } catch (PlaywrightException e) {
            // the browser is gone, as it should be
        }
    }

    @Override
    public void close() {
        playwright.close();
    }
}
