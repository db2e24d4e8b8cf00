package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.InteractionTarget;
import dev.bonafide.mail.Address;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.text.Fingerprint;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What Slack delivered, as it is kept: what lets others act in its place is taken out.
 *
 * @param trigger leave to open a window, that is good for three seconds; null where none is wanted
 */
public record KeptInbound(SlackInbound inbound, String payload, @Nullable String trigger) {
  /**
   * From what Slack sent, over a socket or as a form; empty for what is neither someone's word to
   * the bot nor posted in a channel.
   */
  public static Optional<KeptInbound> of(String body) {
    return HttpPayload.of(body)
        .flatMap(
            payload ->
                SlackInbound.of(payload)
                    .map(
                        inbound ->
                            new KeptInbound(
                                inbound, kept(inbound, payload), trigger(inbound, payload))));
  }

  private static @Nullable String trigger(SlackInbound inbound, JsonObject payload) {
    return inbound instanceof Interaction said
            && said.aim().where() == InteractionTarget.Where.WINDOW
        ? Interaction.trigger(payload)
        : null;
  }

  public String key() {
    return inbound.key();
  }

  public Address address() {
    return inbound.place().address();
  }

  private static String kept(SlackInbound inbound, JsonObject payload) {
    JsonObject kept =
        inbound instanceof SourceEvent source ? source.kept(payload) : payload.deepCopy();
    for (String secret : new String[] {"token", "trigger_id", "response_url", "response_urls"}) {
      kept.remove(secret);
    }
    if ("block_actions".equals(SlackJson.text(payload, "type"))) {
      // The card that was pressed: all of it stands in the case.
      kept.remove("message");
    }
    return kept.toString();
  }

  /** How the window that this opens is called, before and after. */
  public String window() {
    return window(address(), key());
  }

  public static String window(Address address, String key) {
    return "bonafide-" + Fingerprint.of(address.tenant().id() + "\n" + key);
  }
}
