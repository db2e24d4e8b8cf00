package dev.bonafide.bot.serve;

import dev.bonafide.bot.Settings;
import dev.bonafide.bot.folder.ScratchFolder;
import dev.bonafide.web.WebParts;
import dev.bonafide.web.WebSettings;
import dev.bonafide.web.Website;
import io.micrometer.observation.ObservationRegistry;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The page and the HTTP API as the server holds them. */
final class WebPart implements AutoCloseable {
  private final Settings settings;
  private final WebSettings web;
  private final WebParts parts;
  private final ObservationRegistry observations;
  private Optional<ScratchFolder> scratch = Optional.empty();
  private @Nullable Website site;

  /**
   * @param settings which say, too, in which folder large uploads are while they are read
   */
  WebPart(Settings settings, WebParts parts, ObservationRegistry observations) {
    this.settings = settings;
    this.web = settings.web();
    this.parts = parts;
    this.observations = observations;
  }

  void listen() {
    scratch = ScratchFolder.in(settings.data());
    Path folder = scratch.map(ScratchFolder::path).orElse(null);
    WebSettings.Own own =
        new WebSettings.Own(MasterKeys.words(settings), folder, settings.people());
    site = Website.start(web.in(own), parts, observations);
  }

  /** For people, such as {@code page on http://127.0.0.1:8080}. */
  String state() {
    Website started = site;
    return "page " + (started == null ? "not started" : started.state());
  }

  /** First step of someone who has no chat platform yet. */
  String next() {
    Optional<URI> address = Optional.ofNullable(site).flatMap(Website::address);
    String token = web.token().isEmpty() ? "" : "sign in with what bonafide token prints, ";
    return address
        .map(
            page ->
                "%sscreen an example there, and connect a chat at %s"
                    .formatted(token, page.resolve("/setup")))
        .orElse("run bonafide doctor, which says how to fix what is off");
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
