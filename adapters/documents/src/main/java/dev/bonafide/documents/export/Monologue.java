package dev.bonafide.documents.export;

import dev.bonafide.casefile.Moment;
import org.jspecify.annotations.Nullable;

/** Puts the sentences that one person says in a row together as one utterance. */
final class Monologue {
  /** As much as people say at one go; a longer speech is several utterances. */
  private static final int LONGEST = 2_000;

  private final Conversation conversation;
  private final StringBuilder words = new StringBuilder();
  private @Nullable Author who;
  private @Nullable Moment at;

  Monologue(Conversation conversation) {
    this.conversation = conversation;
  }

  void add(Author speaker, @Nullable Moment moment, String sentence) {
    if (who == null || !who.equals(speaker) || words.length() > LONGEST) {
      end();
      who = speaker;
      at = moment;
    }
    words.append(words.isEmpty() ? "" : " ").append(sentence.replace('\n', ' ').strip());
  }

  void end() {
    if (who != null && !words.isEmpty()) {
      conversation.message(who, at, words.toString());
    }
    words.setLength(0);
  }
}
