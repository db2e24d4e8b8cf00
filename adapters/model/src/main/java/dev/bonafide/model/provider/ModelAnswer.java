package dev.bonafide.model.provider;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.bonafide.model.resilience.Trouble;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a model wrote: one JSON object of a bounded size and depth, or a failure. */
final class ModelAnswer {
  private static final int MOST = 256 << 10;
  private static final int DEPTH = 64;

  private static final ObjectMapper JSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxNestingDepth(DEPTH).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION);

  /** Servers that do not hold a model to a schema get JSON as it stands in a chat. */
  private static final Pattern FENCED = Pattern.compile("(?s)\\s*```(?:json)?\\s*+(.*?)```\\s*");

  private ModelAnswer() {}

  static String of(String text) {
    Matcher fenced = FENCED.matcher(text);
    String json = fenced.matches() ? fenced.group(1) : text;
    if (json.getBytes(StandardCharsets.UTF_8).length > MOST) {
      throw new Failure(Trouble.GARBLED);
    }
    try {
      if (JSON.readTree(json).isObject()) {
        return json;
      }
    } catch (JsonProcessingException broken) {
      throw new Failure(Trouble.GARBLED);
    }
    throw new Failure(Trouble.GARBLED);
  }

  /** What came over the wire, parsed for its cost; nothing if it is broken. */
  static JsonNode wire(byte[] bytes) {
    try {
      return JSON.readTree(bytes);
    } catch (IOException broken) {
      return JSON.missingNode();
    }
  }
}
