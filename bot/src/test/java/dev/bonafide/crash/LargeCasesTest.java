package dev.bonafide.crash;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.bonafide.bot.Made;
import dev.bonafide.testkit.growth.Shape;
import dev.bonafide.testkit.growth.Shapes;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The worst shapes as ten megabytes in one request, as long as a case may be, and short enough to
 * be examined to the end, handed to a server with 300 MB beside the 100 that it holds when idle: it
 * ends at the first byte that it lacks. Of all shapes a sample; {@code -Dlarge.every=1} takes each.
 */
@Tag("long")
@Execution(ExecutionMode.CONCURRENT) // Beside the other classes: it shares nothing with them.
class LargeCasesTest {
  private static final int EVERY = Integer.getInteger("large.every", 9);
  private static final Set<String> ENDED_ONE = Set.of("at signs", "capitalised pairs");
  private static final Pattern REFUSED =
      Pattern.compile(
          "(holds|takes) more than \\d+ (characters|words|messages|speakers|steps)"
              + "|JSON of at most \\d+ KiB is accepted");
  private static final int HUGE = 10_000_000;
  private static final List<Integer> UNITS = List.of(HUGE, 590_000, 140_000);
  private static final String HEAP = "-Xmx" + Integer.getInteger("large.heap", 400) + "m";
  private static final Path LOG = Path.of("target", "large.log");
  private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

  @TempDir(cleanup = CleanupMode.ON_SUCCESS)
  private Path folder;

  @Test
  void whatever_is_handed_in_ends_in_a_verdict_or_a_refusal_within_300_megabytes()
      throws Exception {
    try (HttpClient client = HttpClient.newHttpClient();
        BotProcess bot = start()) {
      URI address = address(bot.awaitReady());
      for (int units : UNITS) {
        Set<Integer> answers = answers(client, address, units);
        assertThat(answers).as("%d units", units).contains(units == HUGE ? 413 : 200);
      }
      HttpRequest health = HttpRequest.newBuilder(address.resolve("/actuator/health")).build();
      assertThat(client.send(health, BodyHandlers.ofString()).body()).contains("UP");
    }
  }

  private static Set<Integer> answers(HttpClient client, URI address, int units) throws Exception {
    Set<Integer> answers = new HashSet<>();
    for (Shape shape : shapes()) {
      HttpRequest request = screening(address, shape.ofLength(units));
      HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
      assertThat(answer.statusCode()).as(shape.name()).isIn(200, 413);
      if (answer.statusCode() == 413) {
        assertThat(answer.body()).as(shape.name()).containsPattern(REFUSED);
      }
      answers.add(answer.statusCode());
    }
    return answers;
  }

  /** A sample, and those that once ended a server for good. */
  private static List<Shape> shapes() {
    List<Shape> all = Shapes.all();
    return IntStream.range(0, all.size())
        .filter(at -> at % EVERY == 0 || ENDED_ONE.contains(all.get(at).name()))
        .mapToObj(all::get)
        .toList();
  }

  private static HttpRequest screening(URI address, String text) {
    JsonObject exhibit = new JsonObject();
    exhibit.addProperty("kind", "messages");
    exhibit.addProperty("text", text);
    JsonArray exhibits = new JsonArray();
    exhibits.add(exhibit);
    JsonObject body = new JsonObject();
    body.addProperty("subject", "candidate");
    body.add("exhibits", exhibits);
    return HttpRequest.newBuilder(address.resolve("/api/v1/screenings"))
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body.toString()))
        .build();
  }

  private static URI address(String line) {
    Matcher address = ADDRESS.matcher(line);
    assertThat(address.find()).as(line).isTrue();
    return URI.create(address.group());
  }

  private BotProcess start() {
    Path data = folder.resolve("data");
    Made.into(data);
    return BotProcess.start(
        List.of(HEAP, "-cp", BotProcess.classPath()),
        Map.of("BONAFIDE_DATA", data.toString(), "BONAFIDE_PORT", "0"),
        LOG.toFile(),
        null);
  }
}
