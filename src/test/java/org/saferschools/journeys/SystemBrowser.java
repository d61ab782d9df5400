package org.saferschools.journeys;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;

/**
 * The Chromium that is installed on this machine: the one that {@code CHROME_BIN} names,
 * or one on the path. It is started once for all journeys, and reaches this machine only.
 */
final class SystemBrowser implements AutoCloseable {

	private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome",
			"google-chrome-stable");

	private static final List<String> QUIET = List.of("--disable-background-networking", "--disable-component-update",
			"--disable-default-apps", "--disable-domain-reliability", "--disable-sync", "--no-first-run",
			"--no-default-browser-check", "--metrics-recording-only", "--force-color-profile=srgb",
			"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1");

	/** How long a busy machine may take for one step, in milliseconds. */
	private static final double PATIENCE = 30_000;

	private final Playwright playwright;

	private final Browser browser;

	private SystemBrowser(Path executable) {
		this.playwright = Playwright
			.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
		PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
		this.browser = this.playwright.chromium()
			.launch(new BrowserType.LaunchOptions().setExecutablePath(executable).setArgs(arguments()));
	}

	static SystemBrowser start() {
		return new SystemBrowser(find().orElseThrow(() -> new IllegalStateException(
				"No Chromium on this machine, but journeys must run: " + "install one, or name it in CHROME_BIN")));
	}

	static Optional<Path> find() {
		Stream<Path> named = Stream.ofNullable(System.getenv("CHROME_BIN")).map(Path::of);
		Stream<Path> onPath = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
			.flatMap((folder) -> NAMES.stream().map((name) -> Path.of(folder, name)));
		return Stream.concat(named, onPath).filter(Files::isExecutable).findFirst();
	}

	static boolean isRequired() {
		return Boolean.parseBoolean(System.getenv("REQUIRE_BROWSER"));
	}

	BrowserContext open(Device device, boolean scripts, String home) {
		BrowserContext context = this.browser.newContext(new Browser.NewContextOptions().setBaseURL(home)
			.setViewportSize(device.width(), device.height())
			.setHasTouch(device == Device.PHONE)
			.setJavaScriptEnabled(scripts)
			.setLocale("en-GB")
			.setTimezoneId("Europe/London"));
		context.setDefaultTimeout(PATIENCE);
		return context;
	}

	@Override
	public void close() {
		this.browser.close();
		this.playwright.close();
	}

	/** Chromium's sandbox refuses to run as root. */
	private static List<String> arguments() {
		List<String> arguments = new ArrayList<>(QUIET);
		if ("root".equals(System.getProperty("user.name"))) {
			arguments.add("--no-sandbox");
		}
		return arguments;
	}

}
