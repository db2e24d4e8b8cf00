package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Main;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A server that is started for the first time, and again by its own page. */
class FirstStartTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @TempDir private Path data;

  private static HttpResponse<String> post(URI to, String... headers) throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(to)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.noBody());
    return CLIENT.send(
        (headers.length == 0 ? request : request.headers(headers)).build(),
        BodyHandlers.ofString());
  }

  private static URI page(String line) {
    assertThat(line).matches("bonafide: page on http://127\\.0\\.0\\.1:\\d+");
    return URI.create(line.substring(line.indexOf("http")));
  }

  @Test
  void three_lines_lead_to_a_page_that_makes_the_token_and_starts_the_server_again()
      throws Exception {
    Process server = serve();
    try (BufferedReader lines = server.inputReader(StandardCharsets.UTF_8)) {
      URI first = page(lines.readLine());
      assertThat(lines.readLine())
          .startsWith("bonafide: Slack off (set SLACK_BOT_TOKEN and SLACK_APP_TOKEN); Telegram off")
          .contains("; judged by rules alone")
          .endsWith("; data in " + data.resolve("postgres"));
      assertThat(lines.readLine())
          .isEqualTo(
              "bonafide: next: screen an example there, and connect a chat at "
                  + first.resolve("/setup"));
      String token = Jsoup.parse(post(first.resolve("/setup/token")).body()).select("#made").text();
      assertThat(post(first.resolve("/setup/restart")).statusCode()).isEqualTo(200);
      assertThat(lines.readLine()).isEqualTo("bonafide: starts again with the changed settings");
      URI second = page(lines.readLine()).resolve("/api/v1/rules");
      assertThat(lines.readLine()).startsWith("bonafide: Slack off");
      assertThat(lines.readLine())
          .startsWith("bonafide: next: sign in with what bonafide token prints");
      assertThat(status(second)).isEqualTo(401);
      assertThat(status(second, "Authorization", "Bearer " + token)).isEqualTo(200);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static int status(URI page, String... headers) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(page);
    return CLIENT
        .send(
            (headers.length == 0 ? request : request.headers(headers)).build(),
            BodyHandlers.discarding())
        .statusCode();
  }

  private Process serve() throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(
            ProcessHandle.current().info().command().orElse("java"),
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName(),
            "serve");
    builder.environment().keySet().removeIf(name -> name.matches("(BONAFIDE|SLACK)_.*"));
    builder.environment().putAll(Map.of("BONAFIDE_DATA", data.toString(), "BONAFIDE_PORT", "0"));
    return builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }
}
