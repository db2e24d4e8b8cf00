package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What a block of rich text may hold (docs.slack.dev/reference/block-kit/blocks/rich-text-block).
 */
final class RichText {
  /** Slack names no number; no answer of a bot needs more. */
  static final int MOST = 1_000;

  private static final Set<String> PARTS =
      Set.of("rich_text_section", "rich_text_quote", "rich_text_preformatted");
  private static final Set<String> STYLES = Set.of("bold", "italic", "strike", "code");

  /** What each sort of word must have. */
  private static final Map<String, String> NEEDED =
      Map.of("text", "text", "link", "url", "channel", "channel_id");

  private RichText() {}

  /** Checks a part, and says how many characters it has. */
  static int check(@Nullable JsonElement part, String at) {
    if (!(part instanceof JsonObject object)
        || !PARTS.contains(String.valueOf(BlockKit.text(object, "type")))) {
      throw BlockKit.wrong("unsupported type", at);
    }
    AtomicInteger sum = new AtomicInteger();
    BlockKit.elements(object, at, MOST, (one, place) -> sum.addAndGet(word(one, place)));
    return sum.get();
  }

  private static int word(@Nullable JsonElement word, String at) {
    if (!(word instanceof JsonObject object)) {
      throw BlockKit.wrong("must be an object", at);
    }
    String needed = NEEDED.getOrDefault(String.valueOf(BlockKit.text(object, "type")), "type");
    String words = BlockKit.text(object, needed);
    if (words == null || words.isEmpty() || needed.equals("type")) {
      throw BlockKit.wrong("missing required field: " + needed, at);
    }
    if (object.get("style") instanceof JsonObject style && !STYLES.containsAll(style.keySet())) {
      throw BlockKit.wrong("no such style", at);
    }
    return words.length();
  }
}
