package dev.bonafide.slack.inbound;

import com.google.gson.JsonObject;
import com.slack.api.bolt.response.Response;
import dev.bonafide.mail.Checkpoint;
import dev.bonafide.mail.Inbox;
import dev.bonafide.slack.agent.AgentSurface;
import dev.bonafide.slack.api.SlackConnection;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.event.HttpPayload;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears Slack over HTTP, at a request URL: the same things as over Socket Mode, through the same
 * door. What does not bear Slack's signature is refused before it is parsed. What could not be kept
 * is answered with 500, and Slack delivers it again.
 */
public final class SlackEndpoint implements AutoCloseable {
  public static final String PATH = "/slack/events";

  private static final Logger LOG = LoggerFactory.getLogger(SlackEndpoint.class);
  private static final int UNSIGNED = 401;
  private static final int NO_POST = 405;
  private static final int NOT_KEPT = 500;

  private final Signature signature;
  private final Reception reception;
  private final Backfilling backfilling;
  private final InstantSource clock;

  /**
   * One that answers at once.
   *
   * @param knownConversations where what may have been missed is looked for first
   * @param memory what is still to be read of what was missed, over starts too
   */
  public SlackEndpoint(
      SlackConnection connection,
      AgentSurface agent,
      Inbox inbox,
      KnownConversations knownConversations,
      Notebook memory,
      InstantSource clock,
      Checkpoint.Watch watch) {
    this.signature = new Signature(connection.settings().signingSecret());
    SlackReceiver receiver =
        new SlackReceiver(connection, inbox, knownConversations, memory, clock, watch);
    this.reception = new Reception(connection, agent, receiver);
    this.backfilling = new Backfilling(connection, receiver, knownConversations, memory, clock);
    backfilling.start();
    backfilling.renewed(false);
    this.clock = clock;
  }

  /** How far reading back is; empty where nothing is left to be read. */
  public Optional<String> progress() {
    return backfilling.progress();
  }

  /**
   * Answers one call; never throws for what it holds.
   *
   * @param headers by their names in lower case
   * @param body as it came, in UTF-8
   */
  public HttpAnswer accept(String method, Map<String, String> headers, String body) {
    if (!method.equals("POST")) {
      return HttpAnswer.of(NO_POST);
    }
    String time = headers.get(Signature.TIME);
    if (!signature.isOn(body, time, headers.get(Signature.SIGNATURE), clock.instant())) {
      return HttpAnswer.of(UNSIGNED);
    }
    Optional<JsonObject> payload = HttpPayload.of(body);
    if (payload.isEmpty()) {
      return HttpAnswer.of(200);
    }
    if ("app_rate_limited".equals(SlackJson.text(payload.get(), "type"))) {
      // Slack left events of this minute out.
      backfilling.renewed(true);
      return HttpAnswer.of(200);
    }
    return challenge(payload.get())
        .map(word -> HttpAnswer.text(200, "text/plain; charset=utf-8", word))
        .orElseGet(() -> heard(payload.get().toString()));
  }

  /** Slack proves that someone listens, by a word that must come back. */
  private static Optional<String> challenge(JsonObject payload) {
    return "url_verification".equals(SlackJson.text(payload, "type"))
        ? Optional.of(Objects.requireNonNullElse(SlackJson.text(payload, "challenge"), ""))
        : Optional.empty();
  }

  private HttpAnswer heard(String payload) {
    try {
      Instant now = clock.instant();
      Response response = reception.hear(payload);
      backfilling.well(now);
      String body = response.getBody() == null ? "" : response.getBody();
      String type = response.getContentType() == null ? "text/plain" : response.getContentType();
      int status = response.getStatusCode() == null ? 200 : response.getStatusCode();
      return HttpAnswer.text(status, type, body);
    } catch (Exception notKept) {
      LOG.warn("an event could not be kept ({})", notKept.getClass().getSimpleName());
      return HttpAnswer.of(NOT_KEPT);
    }
  }

  @Override
  public void close() {
    backfilling.close();
    reception.close();
  }
}
