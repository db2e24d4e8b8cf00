package dev.bonafide.listening;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Remembers what was said in the latest recordings, by what they hold: a conversation that is
 * looked at again is not sent again, and its words do not change from one look to the next.
 */
final class RecentlyHeard {
  private static final int MOST = 200;

  private final Map<String, SpeechAnswer.Said> answers = new LinkedHashMap<>(16, 0.75f, true);

  synchronized Optional<SpeechAnswer.Said> find(String digest) {
    return Optional.ofNullable(answers.get(digest));
  }

  synchronized void keep(String digest, SpeechAnswer.Said said) {
    answers.put(digest, said);
    if (answers.size() > MOST) {
      answers.remove(answers.keySet().iterator().next());
    }
  }
}
