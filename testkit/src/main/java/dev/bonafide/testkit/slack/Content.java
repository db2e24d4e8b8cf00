package dev.bonafide.testkit.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * What a message may hold. Its limits: 40,000 characters for something new and 4,000 for a change,
 * which is refused as a whole; 50 blocks of 13,200 characters in all.
 */
final class Content {
  static final int LONGEST_NEW = 40_000;

  /** Counted in bytes, the stricter of the two readings that are told of. */
  static final int LONGEST_CHANGE = 4_000;

  private static final int MOST_BLOCKS = 50;
  private static final int LONGEST_BLOCKS = 13_200;
  private static final int LONGEST_SECTION = 3_000;
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
    JsonElement parsed = parsed(blocks, "invalid_blocks_format");
    if (!(parsed instanceof JsonArray list)) {
      throw new Refusal("invalid_blocks_format");
    }
    if (list.size() > MOST_BLOCKS) {
      throw Refusal.arguments("invalid_blocks", "no more than 50 items allowed");
    }
    int sum = 0;
    for (JsonElement block : list) {
      sum += length(block);
    }
    if (sum > LONGEST_BLOCKS) {
      throw new Refusal("msg_blocks_too_long");
    }
  }

  private static int length(JsonElement block) {
    if (!(block instanceof JsonObject object) || !object.has("type")) {
      throw Refusal.arguments("invalid_blocks", "missing required field: type");
    }
    if (!(object.get("text") instanceof JsonObject text) || !text.has("text")) {
      return 0;
    }
    int length = text.get("text").getAsString().length();
    if (length == 0 || length > LONGEST_SECTION) {
      throw Refusal.arguments("invalid_blocks", "must be less than 3001 characters");
    }
    return length;
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

  private static JsonElement parsed(String json, String otherwise) {
    try {
      return JsonParser.parseString(json);
    } catch (JsonSyntaxException e) {
      throw new Refusal(otherwise);
    }
  }
}
