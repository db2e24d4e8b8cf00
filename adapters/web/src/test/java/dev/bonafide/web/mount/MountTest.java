package dev.bonafide.web.mount;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.extension.Mount;
import dev.bonafide.mail.Unreachable;
import dev.bonafide.web.Served;
import dev.bonafide.web.Small;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MountTest {
  private static final String TOKEN = "0123456789abcdef";
  private final List<Mount.Call> calls = Collections.synchronizedList(new ArrayList<>());
  private boolean database = true;
  private boolean isVisited;
  private final Served served =
      Served.start(Small.settings("https://bonafide.example", TOKEN), Small.parts(new Heard()));

  @AfterEach
  void close() {
    served.close();
  }

  @Test
  void a_body_that_is_too_large_is_refused_before_the_platform_sees_it() {
    assertThat(served.json("/slack/events", "x".repeat(MountFilter.LARGEST + 1)).statusCode())
        .isEqualTo(413);
    assertThat(served.json("/slack/events", "x".repeat(MountFilter.LARGEST)).statusCode())
        .isEqualTo(202);
    assertThat(calls).hasSize(1);
  }

  @Test
  void everything_beside_the_path_stays_behind_the_guard() {
    for (String path :
        List.of("/slack/events/", "/slack/event", "/slack/events/x", "/SLACK/events", "/x/..")) {
      assertThat(served.json(path, "{}").statusCode()).as(path).isEqualTo(401);
    }
    assertThat(calls).isEmpty();
  }

  @Test
  void a_query_that_is_not_encoded_is_refused() {
    assertThat(served.raw(get("/slack/events?a=%zz"))).startsWith("HTTP/1.1 400");
    assertThat(calls).isEmpty();
  }

  @Test
  void a_platform_calls_without_token_from_any_host_and_origin() {
    HttpResponse<String> answer =
        served.json(
            "/slack/events?a=b%20c", "{\"ä\": 1}", "Origin", "https://slack.com", "X-One", "1");
    assertThat(answer.statusCode()).isEqualTo(202);
    assertThat(answer.body()).isEqualTo("heard");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    Mount.Call call = calls.getFirst();
    assertThat(call.method()).isEqualTo("POST");
    assertThat(call.body()).isEqualTo("{\"ä\": 1}");
    assertThat(call.query()).isEqualTo(Map.of("a", "b c"));
    assertThat(call.headers()).containsEntry("x-one", "1");
  }

  @Test
  void a_platform_whose_call_could_not_be_kept_now_is_told_when_to_come_again() {
    database = false;
    HttpResponse<String> answer = served.json("/slack/events", "{}");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
  }

  @Test
  void where_browsers_come_a_foreign_host_is_refused() {
    isVisited = true;
    assertThat(served.raw(get("/slack/events").replaceAll("Host: \\S+", "Host: evil.example")))
        .startsWith("HTTP/1.1 403")
        .contains("BONAFIDE_PUBLIC_URL");
    assertThat(calls).isEmpty();
    assertThat(served.raw(get("/slack/events").replaceAll("Host: \\S+", "Host: bonafide.example")))
        .startsWith("HTTP/1.1 202");
    isVisited = false;
    assertThat(served.raw(get("/slack/events").replaceAll("Host: \\S+", "Host: evil.example")))
        .startsWith("HTTP/1.1 202");
  }

  private String get(String path) {
    return "GET "
        + path
        + " HTTP/1.1\r\nHost: "
        + served.authority()
        + "\r\nConnection: close\r\n\r\n";
  }

  private final class Heard implements Mount {
    @Override
    public Set<String> paths() {
      return Set.of("/slack/events");
    }

    @Override
    public boolean isVisited() {
      return isVisited;
    }

    @Override
    public Reply call(Call call) {
      calls.add(call);
      if (!database) {
        throw new IllegalStateException(new Unreachable("the database", Duration.ofSeconds(2)));
      }
      return new Reply(202, Map.of("Content-Type", "text/plain"), "heard");
    }
  }
}
