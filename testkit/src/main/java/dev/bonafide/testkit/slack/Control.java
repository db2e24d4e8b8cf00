package dev.bonafide.testkit.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import dev.bonafide.testkit.slack.workspace.Event;
import dev.bonafide.testkit.slack.workspace.Fault;
import dev.bonafide.testkit.slack.workspace.Refusal;
import dev.bonafide.testkit.slack.workspace.Switches;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Steers a Slack that runs in another process: {@code POST /_control/say}, {@code /_control/event},
 * {@code /_control/again}, {@code /_control/fault}, {@code GET /_control/ledger}. Bodies are JSON.
 */
final class Control implements HttpHandler {
  private final FakeSlack slack;
  private final Map<String, Event> events = new ConcurrentHashMap<>();

  Control(FakeSlack slack) {
    this.slack = slack;
  }

  @Override
  public void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      byte[] bytes = exchange.getRequestBody().readAllBytes();
      String body = new String(bytes, StandardCharsets.UTF_8);
      try {
        WebApi.send(exchange, 200, answer(exchange.getRequestURI().getPath(), parsed(body)));
      } catch (JsonParseException | IllegalArgumentException | IllegalStateException | Refusal e) {
        JsonObject answer = new JsonObject();
        answer.addProperty("error", String.valueOf(e.getMessage()));
        WebApi.send(exchange, 400, answer);
      }
    }
  }

  private static JsonObject parsed(String body) {
    return body.isBlank() ? new JsonObject() : JsonParser.parseString(body).getAsJsonObject();
  }

  private JsonObject answer(String path, JsonObject body) {
    return switch (path.substring(path.lastIndexOf('/') + 1)) {
      case "say" -> say(body);
      case "event" -> event(body);
      case "again" -> again(body);
      case "fault" -> fault(body);
      case "ledger" -> ledger();
      default -> throw new IllegalArgumentException("unknown: " + path);
    };
  }

  private JsonObject say(JsonObject body) {
    String channel = text(body, "channel", FakeSlack.CHANNEL);
    JsonObject answer = new JsonObject();
    answer.addProperty("ts", slack.says(channel, user(body), text(body, "text", ""), thread(body)));
    return answer;
  }

  private JsonObject event(JsonObject body) {
    String channel = text(body, "channel", FakeSlack.CHANNEL);
    String text = text(body, "text", "<@" + FakeSlack.BOT_USER + "> check");
    Event event =
        channel.startsWith("D")
            ? slack.direct(channel, user(body), text, thread(body))
            : slack.mention(channel, user(body), text, thread(body));
    events.put(event.id(), event);
    JsonObject answer = new JsonObject();
    answer.addProperty("event_id", event.id());
    answer.addProperty("channel", channel);
    answer.add("ts", event.payload().getAsJsonObject("event").get("ts"));
    return answer;
  }

  private JsonObject again(JsonObject body) {
    Event event = events.get(text(body, "event_id", ""));
    if (event == null) {
      throw new IllegalArgumentException("no such event");
    }
    slack.deliverAgain(event);
    return new JsonObject();
  }

  private static String user(JsonObject body) {
    return text(body, "user", FakeSlack.ADA.id());
  }

  private static String text(JsonObject body, String name, String otherwise) {
    return body.has(name) ? body.get(name).getAsString() : otherwise;
  }

  private static @Nullable String thread(JsonObject body) {
    return body.has("thread_ts") ? body.get("thread_ts").getAsString() : null;
  }

  private JsonObject fault(JsonObject body) {
    if (body.get("mix") instanceof JsonObject mix) {
      Map<Fault, Double> shares = new EnumMap<>(Fault.class);
      mix.asMap().forEach((name, share) -> shares.put(fault(name), share.getAsDouble()));
      slack.faults().mix(body.has("seed") ? body.get("seed").getAsLong() : 1, shares);
    }
    if (body.get("next") instanceof JsonObject next) {
      next.asMap()
          .forEach((method, name) -> slack.faults().next(method, fault(name.getAsString())));
    }
    if (body.has("twice") || body.has("held")) {
      slack.faults().deliveries(share(body, "twice"), share(body, "held"));
    }
    if (body.has("retry_after")) {
      slack.faults().retryAfter(body.get("retry_after").getAsInt());
    }
    switches(body);
    return new JsonObject();
  }

  private void switches(JsonObject body) {
    if (body.has("metadata")) {
      String name = body.get("metadata").getAsString().toUpperCase(Locale.ROOT);
      slack.switches().metadata(Switches.Metadata.valueOf(name));
    }
    if (body.has("limited")) {
      slack.switches().limited(body.get("limited").getAsBoolean());
    }
    if (body.has("sockets")) {
      switch (body.get("sockets").getAsString()) {
        case "kill" -> slack.killSockets();
        case "freeze" -> slack.freezeSockets();
        case String reason -> slack.disconnect(reason, true);
      }
    }
  }

  private static Fault fault(String name) {
    return Fault.valueOf(name.toUpperCase(Locale.ROOT));
  }

  private static double share(JsonObject body, String name) {
    return body.has(name) ? body.get(name).getAsDouble() : 0;
  }

  private JsonObject ledger() {
    JsonArray said = new JsonArray();
    slack.ledger().said().forEach(one -> said.add(one.json()));
    JsonArray deliveries = new JsonArray();
    slack.ledger().deliveries().forEach(one -> deliveries.add(one.json()));
    JsonArray givenUp = new JsonArray();
    slack.ledger().givenUp().forEach(givenUp::add);
    JsonObject ledger = new JsonObject();
    ledger.add("said", said);
    ledger.add("deliveries", deliveries);
    ledger.add("given_up", givenUp);
    ledger.addProperty("sockets", slack.sockets());
    return ledger;
  }
}
