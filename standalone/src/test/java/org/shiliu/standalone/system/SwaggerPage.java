package org.shiliu.standalone.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.FilePayload;

/** Swagger UI in a real browser, used the way a clerk uses it. */
final class SwaggerPage implements AutoCloseable {
  private final Path shots;
  private final Playwright playwright;
  private final BrowserContext browser;
  private final Page page;

  private SwaggerPage(Path shots, Playwright playwright, BrowserContext browser) {
    this.shots = shots;
    this.playwright = playwright;
    this.browser = browser;
    this.page = browser.pages().get(0);
  }

  static SwaggerPage open(String address, Path folder) {
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    BrowserContext browser =
        playwright
            .chromium()
            .launchPersistentContext(
                folder.resolve("profile"),
                new BrowserType.LaunchPersistentContextOptions()
                    .setExecutablePath(chromium())
                    .setHeadless(true)
                    .setViewportSize(1280, 1000)
                    .setArgs(
                        List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-quic",
                            "--no-first-run",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync")));
    browser.setDefaultTimeout(60_000);
    SwaggerPage swagger = new SwaggerPage(folder, playwright, browser);
    swagger.page.navigate(address);
    swagger.page.locator(".opblock").first().waitFor();
    return swagger;
  }

  private static Path chromium() {
    return Stream.of("chromium", "chromium-browser", "google-chrome")
        .flatMap(
            name ->
                Stream.of(System.getenv("PATH").split(":")).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("no Chromium on this machine: run ./shiliu test"));
  }

  /** Authorize, Authorize in the box, the account's button, Close. */
  void signIn(String login) {
    page.locator(".scheme-container .authorize").click();
    Locator box = page.locator(".modal-ux");
    box.waitFor();
    shot("1-authorize");
    Page popup =
        page.waitForPopup(() -> box.locator(".auth-btn-wrapper .authorize").first().click());
    popup.locator("button[data-login='" + login + "']").waitFor();
    popup.screenshot(
        new Page.ScreenshotOptions().setPath(shots.resolve("2-login.png")).setFullPage(true));
    popup.locator("button[data-login='" + login + "']").click();
    box.locator(".auth-btn-wrapper button:has-text('Logout')").first().waitFor();
    shot("3-signed-in");
    box.locator(".btn-done").click();
  }

  /** Opens an operation; its fields stand ready because "Try it out" is on. */
  Locator operation(String id) {
    Locator block = page.locator(".opblock[id$='-" + id + "']");
    if (block.locator(".execute").count() == 0) {
      block.locator(".opblock-summary-control").click();
      block.locator(".execute").waitFor();
    }
    return block;
  }

  /**
   * Executes with the given path id, or without one, and returns the status that the page shows.
   */
  String execute(String operation, String id) {
    Locator block = operation(operation);
    if (id != null) {
      block.locator("tr[data-param-name='id'] input").fill(id);
    }
    block.locator(".execute").click();
    Locator status = block.locator(".live-responses-table tbody .response-col_status").first();
    status.waitFor();
    shot(operation);
    return status.innerText().strip().substring(0, 3);
  }

  /** Chooses a file for the only file field of an operation. */
  void attach(String operation, String name, byte[] content) {
    operation(operation)
        .locator("input[type=file]")
        .setInputFiles(new FilePayload(name, "image/jpeg", content));
  }

  /** The body of the answer that the page shows. */
  String answer(String operation) {
    return operation(operation)
        .locator(".live-responses-table tbody .response-col_description .highlight-code code")
        .first()
        .innerText();
  }

  private void shot(String name) {
    page.screenshot(new Page.ScreenshotOptions().setPath(shots.resolve(name + ".png")));
  }

  @Override
  public void close() {
    browser.close();
    playwright.close();
  }
}
