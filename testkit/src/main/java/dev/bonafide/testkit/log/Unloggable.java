package dev.bonafide.testkit.log;

import com.google.re2j.Pattern;
import dev.bonafide.testkit.discord.FakeDiscord;
import dev.bonafide.testkit.model.FakeModel;
import dev.bonafide.testkit.slack.FakeSlack;
import dev.bonafide.testkit.telegram.FakeTelegram;
import java.util.Map;
import java.util.Optional;

/** What no line of a log may hold: secrets, those of tests by their value, and mail addresses. */
public final class Unloggable {
  private static final Map<String, String> SECRETS =
      Map.of(
          "the key of a model", FakeModel.KEY,
          "a token of Discord", FakeDiscord.TOKEN,
          "a token of Telegram", FakeTelegram.TOKEN,
          "Slack's client secret", FakeSlack.CLIENT_SECRET);

  private static final Map<String, Pattern> FORMS =
      Map.of(
          "a token of Slack", Pattern.compile("\\bx(ox[a-z]|app)-[\\w-]{3,}"),
          "a password in an address", Pattern.compile("\\w://[^/\\s:@]+:[^/\\s@]+@"),
          "somebody's address",
              Pattern.compile("[\\p{L}\\d._%+-]+@[\\p{L}\\d-]+(\\.[\\p{L}\\d-]+)+"));

  private Unloggable() {}

  /** What a line holds of it, by its kind and not itself; empty for nothing. */
  public static Optional<String> in(String line) {
    return SECRETS.entrySet().stream()
        .filter(one -> line.contains(one.getValue()))
        .map(Map.Entry::getKey)
        .findFirst()
        .or(
            () ->
                FORMS.entrySet().stream()
                    .filter(one -> one.getValue().matcher(line).find())
                    .map(Map.Entry::getKey)
                    .findFirst());
  }
}
