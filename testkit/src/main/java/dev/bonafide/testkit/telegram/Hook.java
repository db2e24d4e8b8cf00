package dev.bonafide.testkit.telegram;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import dev.bonafide.testkit.Json;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the platform brings updates, rather than being asked for them. */
final class Hook {
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]{0,256}");
  private static final Set<Integer> PORTS = Set.of(-1, 80, 88, 443, 8443);

  private final InstantSource clock;
  private final Queue queue;
  private String url = "";
  private String secret = "";
  private String failure = "";
  private @Nullable Instant failed;

  /**
   * None yet.
   *
   * @param queue of what is not yet brought
   */
  Hook(InstantSource clock, Queue queue) {
    this.clock = clock;
    this.queue = queue;
  }

  boolean isSet() {
    return !url.isEmpty();
  }

  String secret() {
    return secret;
  }

  JsonElement set(JsonObject call) {
    String wanted = Json.text(call, "url");
    if (!wanted.isEmpty() && !wanted.startsWith("https://")) {
      throw Refused.bad("bad webhook: An HTTPS URL must be provided for webhook");
    }
    if (!wanted.isEmpty() && !PORTS.contains(URI.create(wanted).getPort())) {
      throw Refused.bad("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
    }
    if (!SECRET.matcher(Json.text(call, "secret_token")).matches()) {
      throw Refused.bad("secret token contains unallowed characters");
    }
    url = wanted;
    secret = Json.text(call, "secret_token");
    queue.want(call);
    return new JsonPrimitive(true);
  }

  JsonElement remove() {
    url = "";
    return new JsonPrimitive(true);
  }

  /** As {@code WebhookInfo}; it never tells the secret. */
  JsonElement info() {
    JsonObject info =
        Json.of(
            "url",
            url,
            "has_custom_certificate",
            false,
            "pending_update_count",
            queue.size(),
            "allowed_updates",
            queue.wanted());
    Instant at = failed;
    if (at != null) {
      info.addProperty("last_error_date", at.getEpochSecond());
      info.addProperty("last_error_message", failure);
    }
    return info;
  }

  void failed(int status) {
    failed = clock.instant();
    failure = "Wrong response from the webhook: " + status;
  }

  static Refused active() {
    return new Refused(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to"
            + " delete the webhook first",
        new JsonObject());
  }
}
