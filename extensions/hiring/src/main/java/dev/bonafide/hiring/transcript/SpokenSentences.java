package dev.bonafide.hiring.transcript;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.bonafide.hiring.wire.Json;

/** Sentences as JSON, so that no name and no words can be taken for another line. */
final class SpokenSentences {
  private static final String NOBODY = "Speaker";

  private final ObjectNode written = Json.object();
  private final ArrayNode sentences = written.putArray("sentences");

  /**
   * What someone said.
   *
   * @param speaker empty where the vendor does not know
   * @param seconds from the beginning; empty where unknown
   */
  void add(String speaker, String seconds, String text) {
    sentences
        .addObject()
        .put("speaker_name", speaker.isBlank() ? NOBODY : speaker)
        .put("start_time", seconds)
        .put("text", text);
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  String written() {
    return written.toString();
  }
}
