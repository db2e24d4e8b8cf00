package dev.bonafide.documents.picture.chat;

import dev.bonafide.documents.picture.recognized.RecognizedWord;
import java.util.List;

/**
 * A message of a chat in a picture.
 *
 * @param label what stands before its words; empty where no one is named
 */
record WrittenBubble(String label, List<RecognizedWord> words) {
  WrittenBubble {
    words = List.copyOf(words);
  }
}
