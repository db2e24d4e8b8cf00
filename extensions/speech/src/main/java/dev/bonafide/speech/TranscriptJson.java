package dev.bonafide.speech;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.bonafide.listening.SpokenPassage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads an answer in JSON, by what is in it rather than by what was asked: servers that do not know
 * a format answer with another, or with the words alone.
 */
final class TranscriptJson {
  /** Whisper's own thresholds: below both it takes what it wrote for silence. */
  private static final double NO_SPEECH = 0.6;

  private static final double UNLIKELY = -1.0;

  /** Whisper's own threshold: above it a text repeats itself, and is made up. */
  private static final double REPEATS = 2.4;

  private static final double LONGEST = 1e6;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private TranscriptJson() {}

  static List<SpokenPassage> read(String answer) throws SpeechFailure {
    JsonNode root = parsed(answer);
    JsonNode text = root.path("text");
    JsonNode segments = root.path("segments");
    if (!root.isObject() || (!text.isTextual() && !segments.isArray())) {
      // As whisper.cpp refuses a format: with a success.
      throw new SpeechFailure(
          root.path("error").isTextual() ? SpeechTrouble.REQUEST : SpeechTrouble.ANSWER);
    }
    if (segments.isArray() && !segments.isEmpty()) {
      return passages(segments);
    }
    return text.asText().isBlank()
        ? List.of()
        : List.of(new SpokenPassage(null, null, text.asText()));
  }

  private static JsonNode parsed(String answer) throws SpeechFailure {
    try {
      return JSON.readTree(answer);
    } catch (JsonProcessingException e) {
      throw new SpeechFailure();
    }
  }

  private static List<SpokenPassage> passages(JsonNode segments) throws SpeechFailure {
    List<SpokenPassage> passages = new ArrayList<>();
    for (JsonNode segment : segments) {
      if (!segment.path("text").isTextual()) {
        throw new SpeechFailure();
      }
      String words = segment.path("text").asText();
      if (!words.isBlank() && !isSilence(segment)) {
        passages.add(
            new SpokenPassage(
                time(segment), speaker(segment), isSure(segment) ? words : SpokenPassage.UNSURE));
      }
    }
    return passages;
  }

  private static boolean isSilence(JsonNode segment) {
    return segment.path("no_speech_prob").asDouble(0) > NO_SPEECH
        && segment.path("avg_logprob").asDouble(0) < UNLIKELY;
  }

  private static boolean isSure(JsonNode segment) {
    return segment.path("avg_logprob").asDouble(0) >= UNLIKELY
        && segment.path("compression_ratio").asDouble(0) <= REPEATS;
  }

  private static SpokenPassage.@Nullable Stretch time(JsonNode segment) {
    JsonNode from = segment.path("start");
    JsonNode to = segment.path("end");
    return isTime(from) && isTime(to)
        ? new SpokenPassage.Stretch(seconds(from.asDouble()), seconds(to.asDouble()))
        : null;
  }

  private static boolean isTime(JsonNode node) {
    return node.isNumber() && Math.abs(node.asDouble()) < LONGEST;
  }

  private static Duration seconds(double seconds) {
    return Duration.ofNanos(Math.round(seconds * 1000) * 1_000_000);
  }

  private static @Nullable String speaker(JsonNode segment) {
    JsonNode speaker = segment.path("speaker");
    return speaker.isTextual() || speaker.isIntegralNumber() ? speaker.asText() : null;
  }
}
