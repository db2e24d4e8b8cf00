package dev.bonafide.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** Someone at the page. */
final class Visitor implements AutoCloseable {
  private static final Path ROOT = Path.of(System.getProperty("bonafide.root", ".."));

  /** Much more than anything takes: the machine may be busy. */
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /** Between two looks at what is waited for. */
  private static final Duration GLANCE = Duration.ofMillis(20);

  private final Served served;
  private final ChromeDriver driver;
  private final Traffic traffic;

  Visitor(Chromium chromium, Served served) {
    this.served = served;
    this.driver = chromium.start();
    driver.manage().timeouts().scriptTimeout(PATIENCE);
    this.traffic = new Traffic(driver, served.address());
    // Ends the page that a new window has, which loads by and by what the browser brings along.
    driver.get("about:blank");
  }

  /** A browser as it was in the beginning, at the form. */
  void arrive() {
    script(true);
    look(Look.WIDE);
    traffic.forget();
    open("/");
  }

  /** Holds what holds in every test. */
  void leave() {
    traffic.assertNothingElsewhere();
    assertThat(traffic.complaints()).isEmpty();
  }

  ChromeDriver driver() {
    return driver;
  }

  Traffic traffic() {
    return traffic;
  }

  /** Has a program store a case with a hostile name in it; its number. */
  String stored() {
    String body =
        """
        {"subject": "candidate", "name": "<b>Bobby</b> Sierra-von-und-zu-Oberschleissheim-Unterhaching",
         "exhibits": [
           {"kind": "messages", "text": "could you send the salary to my friend's Payoneer"},
           {"kind": "note", "text": "camera_off"}]}
        """;
    HttpRequest request =
        HttpRequest.newBuilder(served.address().resolve("/api/v1/screenings?remember=true"))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build();
    try (HttpClient program = HttpClient.newHttpClient()) {
      return program
          .send(request, HttpResponse.BodyHandlers.ofString())
          .headers()
          .firstValue("X-Bonafide-Case")
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  void open(String path) {
    driver.get(served.address() + path);
  }

  /** Shows the page as someone's screen and system want it. */
  void look(Look look) {
    tell(
        "Emulation.setDeviceMetricsOverride",
        Map.of(
            "width",
            look.width(),
            "height",
            look.height(),
            "deviceScaleFactor",
            1,
            "mobile",
            false));
    tell(
        "Emulation.setEmulatedMedia",
        Map.of(
            "features",
            List.of(
                Map.of("name", "prefers-color-scheme", "value", look.isDark() ? "dark" : "light"),
                Map.of(
                    "name", "prefers-reduced-motion", "value", look.isStill() ? "reduce" : ""))));
  }

  /** Whether pages that are opened from now on may run scripts. */
  void script(boolean allowed) {
    tell("Emulation.setScriptExecutionDisabled", Map.of("value", !allowed));
  }

  Map<String, Object> tell(String command, Map<String, Object> parameters) {
    return driver.executeCdpCommand(command, parameters);
  }

  WebElement find(String selector) {
    return driver.findElement(By.cssSelector(selector));
  }

  List<WebElement> all(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until it is there and can be seen. */
  WebElement await(String selector) {
    return patiently()
        .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
  }

  void await(String what, Supplier<Boolean> holds) {
    patiently().withMessage(what).until(_ -> holds.get());
  }

  private WebDriverWait patiently() {
    return new WebDriverWait(driver, PATIENCE, GLANCE);
  }

  /** Puts a text in at once, as the clipboard does. */
  void paste(String selector, String text) {
    find(selector).click();
    tell("Input.insertText", Map.of("text", text));
  }

  /** Drops files onto an element, as a file manager does. */
  void drop(String selector, Path... files) {
    WebElement onto = find(selector);
    tell("DOM.enable", Map.of());
    run("arguments[0].scrollIntoView({block: 'center'})", onto);
    Map<?, ?> box = map(run("return arguments[0].getBoundingClientRect().toJSON()", onto));
    Map<String, Object> data =
        Map.of(
            "items", List.of(),
            "files", List.of(files).stream().map(file -> file.toAbsolutePath().toString()).toList(),
            "dragOperationsMask", 1);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      tell(
          "Input.dispatchDragEvent",
          Map.of(
              "type",
              type,
              "x",
              middle(box, "x", "width"),
              "y",
              middle(box, "y", "height"),
              "data",
              data));
    }
  }

  private static double middle(Map<?, ?> box, String from, String length) {
    return number(box.get(from)) + number(box.get(length)) / 2;
  }

  static Map<?, ?> map(@Nullable Object map) {
    return (Map<?, ?>) Objects.requireNonNull(map);
  }

  static double number(@Nullable Object number) {
    return ((Number) Objects.requireNonNull(number)).doubleValue();
  }

  void choose(Path... files) {
    List<String> paths = new ArrayList<>();
    for (Path file : files) {
      paths.add(file.toAbsolutePath().toString());
    }
    find("#files").sendKeys(String.join("\n", paths));
  }

  /** Hands in what the form holds, and waits for the verdict. */
  WebElement screen() {
    find("#submit").click();
    return await("#verdict");
  }

  /** Hands in what the form holds, and waits until it is refused. */
  String refused() {
    find("#submit").click();
    return await("#problem").getText();
  }

  void press(CharSequence... keys) {
    new Actions(driver).sendKeys(String.join("", keys)).perform();
  }

  void tab() {
    press(Keys.TAB);
  }

  /** The words in the text that a quote of the card leads to. */
  WebElement cited(WebElement quote) {
    return find("mark:has(" + quote.getDomAttribute("href") + ") .cited");
  }

  WebElement focused() {
    return driver.switchTo().activeElement();
  }

  boolean isInSight(WebElement element) {
    return Boolean.TRUE.equals(
        run(
            """
            const box = arguments[0].getClientRects()[0];
            const x = box.x + Math.min(5, box.width / 2), y = box.y + Math.min(5, box.height / 2);
            return arguments[0].contains(document.elementFromPoint(x, y));
            """,
            element));
  }

  @Nullable Object run(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** Runs a script that calls its last argument with the answer. */
  @Nullable Object runAsync(String script, Object... arguments) {
    return driver.executeAsyncScript(script, arguments);
  }

  void allowClipboard() {
    tell(
        "Browser.grantPermissions",
        Map.of("permissions", List.of("clipboardReadWrite", "clipboardSanitizedWrite")));
  }

  String clipboard() {
    return String.valueOf(
        runAsync("navigator.clipboard.readText().then(arguments[0], arguments[0])"));
  }

  /** A picture of the screen, or of the whole page. */
  byte[] picture(boolean whole) {
    Map<String, Object> how = Map.of("format", "png", "captureBeyondViewport", whole);
    // The browser may still be putting the page that was opened into the place of the one before.
    Map<String, Object> taken =
        patiently()
            .ignoring(TimeoutException.class)
            .until(_ -> tell("Page.captureScreenshot", how));
    return Base64.getDecoder().decode(String.valueOf(taken.get("data")));
  }

  static Path story(String path) {
    return ROOT.resolve("corpus/stories").resolve(path);
  }

  static Path root() {
    return ROOT;
  }

  static Path file(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
