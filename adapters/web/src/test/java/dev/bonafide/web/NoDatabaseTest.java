package dev.bonafide.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.mail.Unreachable;
import dev.bonafide.web.cases.Casebook;
import dev.bonafide.web.screening.Archive;
import java.lang.reflect.Proxy;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is answered where no connection to the database came in time. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NoDatabaseTest {
  private final Served served =
      Served.start(
          Small.settings(),
          Small.parts(new Small.OneRule(), late(Archive.class), late(Casebook.class)));

  @AfterAll
  void close() {
    served.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/cases",
        "/api/v1/cases/1",
        "/api/v1/cases/1/links",
        "/api/v1/cases/1/report",
        "/api/v1/cases/1/proofs"
      })
  void a_program_is_told_when_to_come_again(String path) {
    HttpResponse<String> answer = served.get(path);
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(answer.body()).contains("Try again in 2 seconds", "\"status\": 503");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/cases", "/cases/1", "/cases/1/report.html"})
  void a_person_is_told_on_a_page(String path) {
    HttpResponse<String> answer = served.get(path, "Accept", "text/html");
    assertThat(answer.statusCode()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).hasValue("2");
    assertThat(answer.body()).contains("<h1>", "The database is busy");
  }

  @Test
  void what_was_to_be_changed_is_to_be_sent_again_too() {
    assertThat(served.json("/api/v1/cases/1/outcome", Bodies.outcome("cleared")).statusCode())
        .isEqualTo(503);
    assertThat(served.form("/cases/1/outcome", "outcome=cleared&note=a").statusCode())
        .isEqualTo(503);
    assertThat(served.send(served.to("/api/v1/cases/1").DELETE()).statusCode()).isEqualTo(503);
  }

  /** Every call waits for a connection in vain, and Spring wraps what the pool says of it. */
  private static <T> T late(Class<T> port) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, _, _) -> {
              throw new IllegalStateException(
                  "Could not open a connection",
                  new Unreachable("the database", Duration.ofSeconds(2)));
            }));
  }
}
