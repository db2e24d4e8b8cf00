package dev.bonafide.conversation.handler;

import dev.bonafide.mail.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers what was last told in some conversations, so that another question is not told the
 * same. For many threads; after a restart nothing is known to be a repetition.
 */
final class LastTold {
  private static final int MOST = 1000;

  private record Told(String question, List<String> answer) {}

  private final Map<Address, Told> last = new LinkedHashMap<>();

  /** Whether another question was just told the same; what is told to this one is remembered. */
  synchronized boolean isRepeated(Address where, String question, List<String> answer) {
    Told before = last.remove(where);
    boolean isRepeated =
        before != null && before.answer.equals(answer) && !before.question.equals(question);
    last.put(where, new Told(question, isRepeated ? List.of() : answer));
    if (last.size() > MOST) {
      last.remove(last.keySet().iterator().next());
    }
    return isRepeated;
  }
}
