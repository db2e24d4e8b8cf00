package dev.bonafide.crash;

import dev.bonafide.bot.FakeGreenhouseSettings;
import dev.bonafide.testkit.hiring.FakeGreenhouse;
import dev.bonafide.testkit.slack.FakeSlack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;

/** A process of the bot in Slack that reads candidates out of Greenhouse, and is called by it. */
final class HiringProcess {
  /** The channel in which candidates are read. */
  static final String CLOSED = "G0HIRING";

  /** Of every webhook. */
  static final String SECRET = "0123456789abcdef0123456789abcdef";

  private HiringProcess() {}

  /** Without the secret of any webhook; others may be put in. */
  static Map<String, String> settings(Path data, FakeSlack slack, FakeGreenhouse greenhouse) {
    Map<String, String> settings = FakeGreenhouseSettings.of(greenhouse, CLOSED);
    settings.put("BONAFIDE_DATA", data.toString());
    settings.put("BONAFIDE_PORT", "0");
    settings.put("BONAFIDE_SLACK_API_URL", slack.apiUrl());
    settings.put("SLACK_BOT_TOKEN", slack.botToken());
    settings.put("SLACK_APP_TOKEN", slack.appToken());
    return settings;
  }

  /** Where its page is, as the line says that it prints when it is ready. */
  static URI page(String line) {
    return URI.create(line.replaceAll("(?s).*page on (http://[0-9.:]+).*", "$1"));
  }

  /** The status with which a call to a hook is answered. */
  static int posted(URI hook, String body, Map<String, String> headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(hook).POST(BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.discarding()).statusCode();
    }
  }

  /** What stands at an address. */
  static String got(URI address) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
