package dev.bonafide.bot.serve;

import dev.bonafide.web.WebParts;
import dev.bonafide.web.WebSettings;
import dev.bonafide.web.Website;
import org.jspecify.annotations.Nullable;

/** The page and the HTTP API as the server holds them. */
final class WebPart implements AutoCloseable {
  private final WebSettings settings;
  private final WebParts parts;
  private @Nullable Website site;

  WebPart(WebSettings settings, WebParts parts) {
    this.settings = settings;
    this.parts = parts;
  }

  void listen() {
    site = Website.start(settings, parts);
  }

  /** For people, such as {@code page on http://127.0.0.1:8080}. */
  String state() {
    Website started = site;
    return "page " + (started == null ? "not started" : started.state());
  }

  /** Whether the page or the API is answered. */
  boolean isOn() {
    Website started = site;
    return started != null && started.address().isPresent();
  }

  /** Whether what keeps it off may pass by itself. */
  boolean passes() {
    Website started = site;
    return started != null && started.passes();
  }

  @Override
  public void close() {
    if (site != null) {
      site.close();
    }
  }
}
