package dev.bonafide.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Requests as metrics are told of them. */
class ObservedRequestsTest {
  private static final String TOKEN = "a-token-of-32-letters-0123456789";

  private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
  private final ObservationRegistry observations = ObservationRegistry.create();

  ObservedRequestsTest() {
    observations.observationConfig().observationHandler(new Recorder());
  }

  private final class Recorder implements ObservationHandler<Observation.Context> {
    @Override
    public void onStop(Observation.Context request) {
      told.add(
          request.getLowCardinalityKeyValues().stream()
              .filter(label -> List.of("method", "uri", "status").contains(label.getKey()))
              .map(KeyValue::getValue)
              .collect(Collectors.joining(" ")));
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
      return true;
    }
  }

  /** The caller may be answered a moment before it is told. */
  private String next() throws InterruptedException {
    return String.valueOf(told.poll(5, TimeUnit.MINUTES));
  }

  @Test
  void a_request_is_told_by_its_pattern_and_never_by_what_it_asked_for() throws Exception {
    try (Served served = Served.start(Small.settings(), Small.parts(), observations)) {
      served.get("/api/v1/rules/bobby-sierra?q=bobby-sierra");
      assertThat(next()).isEqualTo("GET 404 /api/v1/rules/{id}");
      served.get("/bobby-sierra");
      assertThat(next()).isEqualTo("GET 404 NOT_FOUND");
      served.json("/api/v1/screenings?name=bobby", "bobby");
      assertThat(next()).isEqualTo("POST 400 /api/v1/screenings");
    }
  }

  @Test
  void a_caller_without_the_token_is_told_by_the_status_alone() throws Exception {
    try (Served closed = Served.start(Small.settings("", TOKEN), Small.parts(), observations)) {
      closed.get("/api/v1/cases/4711");
      assertThat(next()).isEqualTo("GET 401 UNKNOWN");
    }
  }

  @Test
  void a_sign_in_with_a_wrong_token_is_told_by_its_status() throws Exception {
    try (Served closed = Served.start(Small.settings("", TOKEN), Small.parts(), observations)) {
      closed.form("/sign-in", "token=guessed");
      assertThat(next()).isEqualTo("POST 403 /sign-in");
    }
  }
}
