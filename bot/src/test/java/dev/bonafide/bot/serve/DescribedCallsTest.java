package dev.bonafide.bot.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bonafide.bot.Made;
import dev.bonafide.postgres.Database;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The description of the API held against the running server: every call it has, with values made
 * by its schemas and against them. {@code -Dcalls.each=5000} tries for longer, {@code -Dcalls.seed}
 * other values.
 */
@Tag("long")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DescribedCallsTest {
  private static final int EACH = Integer.getInteger("calls.each", 120);
  private static final double[] WRONG = {0, 0.02, 0.15};
  private static final long SEED = Long.getLong("calls.seed", 1);

  /** What HTTP itself, or the server that speaks it, refuses before any call is told. */
  private static final Set<Integer> OF_HTTP = Set.of(400, 404, 405, 408);

  private final Database database;
  private final RunningSite site;
  private final JsonNode description;

  DescribedCallsTest(@TempDir Path data) {
    this.database = Database.in(Made.into(data));
    this.site = RunningSite.keeping(database);
    this.description = read(site.get("/api/openapi.json").body());
  }

  @AfterAll
  void stop() {
    site.close();
    database.close();
  }

  /** So that calls about cases find some. */
  @BeforeAll
  void keep() {
    for (int number = 1; number <= MadeJson.LOW; number++) {
      String body = "{\"exhibits\": [{\"kind\": \"messages\", \"text\": \"Hello, I am Bo.\"}]}";
      site.post("/api/v1/screenings?remember=true", "application/json", body);
    }
  }

  private static JsonNode read(String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException broken) {
      throw new AssertionError(broken);
    }
  }

  @Test
  void no_call_with_whatever_values_fails_or_is_answered_as_nobody_described() {
    List<String> wrong = new ArrayList<>();
    Map<String, Map<Integer, Integer>> seen = new TreeMap<>();
    for (DescribedCall call : DescribedCall.in(description)) {
      String name = call.method() + " " + call.path();
      for (int each = 0; each < EACH; each++) {
        Random random = new Random(SEED * 1_000_003 + each * 31L + name.hashCode());
        MadeJson values = new MadeJson(description, random, WRONG[each % WRONG.length]);
        HttpRequest.Builder request = call.request(site.address(), values, random);
        HttpResponse<String> answer = site.send(request);
        int status = answer.statusCode();
        seen.computeIfAbsent(name, _ -> new TreeMap<>()).merge(status, 1, Integer::sum);
        if (!call.statuses().contains(status) && !OF_HTTP.contains(status)) {
          wrong.add(name + " #" + each + " was answered " + status);
        }
        if (status >= 400 && !isProblem(answer)) {
          wrong.add(name + " #" + each + " tells no problem: " + answer.body());
        }
      }
    }
    System.out.println("described calls: " + seen);
    assertThat(wrong).isEmpty();
    assertThat(seen).hasSameSizeAs(DescribedCall.in(description));
    assertThat(seen.get("POST /api/v1/screenings")).containsKeys(200, 400, 415, 422);
    assertThat(seen.get("GET /api/v1/rules/{id}")).containsKeys(200, 404);
    assertThat(seen.get("GET /api/v1/cases")).containsKeys(200, 400);
    assertThat(seen.get("GET /api/v1/cases/{id}")).containsKeys(200, 404);
    assertThat(seen.get("GET /api/v1/cases/{id}/report")).containsKeys(200, 404, 406);
    assertThat(seen.get("POST /api/v1/cases/{id}/exhibits")).containsKeys(200, 400, 404, 422);
    assertThat(seen.get("POST /api/v1/cases/{id}/rulings")).containsKeys(400, 404, 422);
    assertThat(seen.get("POST /api/v1/cases/{id}/undo")).containsKeys(200, 404, 422);
    assertThat(seen.get("POST /api/v1/cases/{id}/questions/asked")).containsKeys(400, 404, 422);
    assertThat(seen.get("POST /api/v1/cases/{id}/outcome")).containsKeys(200, 400, 404);
    assertThat(seen.get("POST /api/v1/cases/{id}/reply")).containsKeys(200, 400, 404);
  }

  private static boolean isProblem(HttpResponse<String> answer) {
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("application/problem+json")) {
      return false;
    }
    JsonNode problem = read(answer.body());
    return problem.path("status").asInt() == answer.statusCode()
        && !problem.path("title").asText().isEmpty()
        && !problem.path("detail").asText().isEmpty();
  }
}
