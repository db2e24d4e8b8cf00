package dev.bonafide.slack.event;

import com.google.gson.JsonObject;
import dev.bonafide.conversation.command.SoughtWords;
import dev.bonafide.slack.api.SlackJson;
import dev.bonafide.slack.api.SlackPlace;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which case a button or a form is about, as it travels with them through Slack. What comes back is
 * no proof: the case is looked up within the tenant and the conversation that are named.
 *
 * @param number 0 for no case yet
 * @param card key of the reply that shows it; null where none does
 * @param direct whether that one stands in a talk with one person
 * @param home the channel of whose home it stands on; null elsewhere. Who may see it is asked for
 *     again from there: a home outlives its owner's place in a channel.
 */
public record CaseRef(
    SlackPlace place, long number, @Nullable String card, boolean direct, @Nullable String home) {

  public CaseRef(SlackPlace place, long number, @Nullable String card, boolean direct) {
    this(place, number, card, direct, null);
  }

  public String written() {
    return with();
  }

  /** With what is said by pressing, as someone would type it. */
  public String saying(String words) {
    return with("w", words);
  }

  /** The same of a message that is handed in by pressing. */
  public String passingOn(String words, String ts) {
    return with("w", words, "m", ts);
  }

  /** With what is looked for among the cases of a home. */
  public String seeking(SoughtWords search) {
    return search.isNone() ? written() : with("q", search.words());
  }

  /** With more fields, each a name and what it holds. */
  private String with(String... more) {
    JsonObject json = new JsonObject();
    json.addProperty("t", place.team());
    json.addProperty("c", place.channel());
    json.addProperty("s", place.thread());
    json.addProperty("n", number);
    if (card != null) {
      json.addProperty("k", card);
    }
    if (direct) {
      json.addProperty("d", true);
    }
    if (home != null) {
      json.addProperty("h", home);
    }
    for (int at = 0; at < more.length; at += 2) {
      json.addProperty(more[at], more[at + 1]);
    }
    return json.toString();
  }

  /** What is said by pressing; empty for nothing. */
  static String said(@Nullable String written) {
    return SlackJson.parsed(written).map(json -> SlackJson.text(json, "w", "")).orElse("");
  }

  /** Message that is handed in by a press, as the button carries it; null for none. */
  static @Nullable String passedOn(@Nullable String written) {
    return SlackJson.parsed(written)
        .flatMap(json -> Optional.ofNullable(SlackJson.text(json, "m")))
        .map(ts -> new ShortcutTarget(ts, null, false).written())
        .orElse(null);
  }

  /** What is looked for; nothing where nothing is. */
  static SoughtWords sought(@Nullable String written) {
    return SlackJson.parsed(written)
        .map(json -> new SoughtWords(SlackJson.text(json, "q", "")))
        .orElse(SoughtWords.NONE);
  }

  static Optional<CaseRef> of(@Nullable String written) {
    return SlackJson.parsed(written).flatMap(CaseRef::of);
  }

  private static Optional<CaseRef> of(JsonObject json) {
    String team = SlackJson.text(json, "t", "");
    String channel = SlackJson.text(json, "c", "");
    String thread = SlackJson.text(json, "s", "");
    String number = SlackJson.text(json, "n");
    if (team.isBlank() || channel.isBlank() || thread.isBlank() || number == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new CaseRef(
              new SlackPlace(team, channel, thread),
              Long.parseLong(number),
              SlackJson.text(json, "k"),
              json.has("d"),
              SlackJson.text(json, "h")));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
