package dev.bonafide.listening;

import java.util.List;

/** What became of a recording. */
public sealed interface SpeechAnswer {

  /**
   * It was listened to.
   *
   * @param passages in the order in which they are said; none for silence
   */
  record Said(List<SpokenPassage> passages) implements SpeechAnswer {
    public Said {
      passages = List.copyOf(passages);
    }
  }

  /**
   * It was not.
   *
   * @param why as a clause for people, which quotes nothing that a server said
   */
  record Unheard(String why) implements SpeechAnswer {}

  /**
   * The server does not take its format; another one may do.
   *
   * @param why as a clause for people
   */
  record Unfit(String why) implements SpeechAnswer {}
}
