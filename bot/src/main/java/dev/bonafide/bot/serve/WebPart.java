package dev.bonafide.bot.serve;

import dev.bonafide.web.WebParts;
import dev.bonafide.web.WebSettings;
import dev.bonafide.web.Website;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page and the HTTP API as the server holds them. */
final class WebPart implements AutoCloseable {
  private final WebSettings settings;
  private final Path data;
  private final WebParts parts;
  private Optional<ScratchFolder> scratch = Optional.empty();
  private @Nullable Website site;

  /**
   * @param data in which large uploads are while they are read
   */
  WebPart(WebSettings settings, Path data, WebParts parts) {
    this.settings = settings;
    this.data = data;
    this.parts = parts;
  }

  void listen() {
    scratch = ScratchFolder.in(data);
    site =
        Website.start(scratch.map(ScratchFolder::path).map(settings::in).orElse(settings), parts);
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
    scratch.ifPresent(ScratchFolder::close);
  }
}
