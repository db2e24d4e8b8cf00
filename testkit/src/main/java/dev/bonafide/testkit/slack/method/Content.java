package dev.bonafide.testkit.slack.method;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import dev.bonafide.testkit.slack.workspace.Refusal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a message may hold. Its limits: 40,000 characters for something new and 4,000 for a change,
 * which is refused as a whole; blocks as {@link BlockKit} holds them.
 */
final class Content {
  static final int LONGEST_NEW = 40_000;

  /** Counted in bytes, the stricter of the two readings that are told of. */
  static final int LONGEST_CHANGE = 4_000;

  private static final int LARGEST_METADATA = 8_000;

  private Content() {}

  static void checkNew(Call call) {
    String text = text(call);
    if (text.length() > LONGEST_NEW) {
      throw new Refusal("msg_too_long");
    }
  }

  static void checkChange(Call call) {
    String text = text(call);
    if (text.getBytes(StandardCharsets.UTF_8).length > LONGEST_CHANGE) {
      throw new Refusal("msg_too_long");
    }
  }

  private static String text(Call call) {
    String text = call.get("text");
    String blocks = call.get("blocks");
    if (blocks != null) {
      checkBlocks(blocks);
    } else if (text == null || text.isBlank()) {
      throw new Refusal("no_text");
    }
    return text == null ? "" : text;
  }

  private static void checkBlocks(String blocks) {
    BlockKit.checkMessage(parsed(blocks, "invalid_blocks_format"));
  }

  /** Puts the blocks of a call into a message; those of before stay where none are given. */
  static void put(Call call, JsonObject message) {
    String blocks = call.get("blocks");
    if (blocks != null) {
      message.add("blocks", parsed(blocks, "invalid_blocks_format"));
    }
  }

  /** Empty means that what stands there is to go. */
  static @Nullable JsonObject metadata(Call call) {
    String given = call.get("metadata");
    if (given == null) {
      return null;
    }
    if (given.length() > LARGEST_METADATA) {
      throw new Refusal("metadata_too_large");
    }
    if (!(parsed(given, "invalid_metadata_format") instanceof JsonObject metadata)) {
      throw new Refusal("invalid_metadata_format");
    }
    boolean whole =
        metadata.has("event_type") && metadata.get("event_payload") instanceof JsonObject;
    if (!whole && !metadata.isEmpty()) {
      throw new Refusal("invalid_metadata_format");
    }
    return metadata;
  }

  static JsonElement parsed(String json, String otherwise) {
    try {
      return JsonParser.parseString(json);
    } catch (JsonSyntaxException e) {
      throw new Refusal(otherwise);
    }
  }
}
