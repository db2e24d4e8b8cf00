package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseId;
import dev.bonafide.conversation.Message;
import dev.bonafide.mail.Address;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Remembers what some people were told last about a case, so that another question is not told the
 * same. For many threads; after a restart nothing is known to be a repetition.
 */
public final class LastTold {
  private static final int MOST = 1000;

  /** Letters of an answer that say what it was about. */
  private static final int LONGEST = 700;

  private record Told(String question, List<String> answer) {}

  /** Place of a question: where it was asked, by whom, and about which case. */
  record Place(Address where, String asker, CaseId of) {
    static Place of(Message message, CaseId id) {
      return new Place(message.address(), message.asker().id(), id);
    }
  }

  private final Map<Place, Told> last = new LinkedHashMap<>();

  /** The last question there and its answer, cut to what tells; empty for none. */
  synchronized String before(Place where) {
    Told before = last.get(where);
    if (before == null || before.answer.isEmpty()) {
      return "";
    }
    String answer = String.join(" ", before.answer);
    int cut = Math.min(LONGEST, answer.codePointCount(0, answer.length()));
    return before.question + " → " + answer.substring(0, answer.offsetByCodePoints(0, cut));
  }

  /** Remembers what is told to a question. */
  synchronized void tell(Place where, String question, List<String> answer) {
    last.remove(where);
    last.put(where, new Told(question, answer));
    if (last.size() > MOST) {
      last.remove(last.keySet().iterator().next());
    }
  }

  /** Whether another question was just told the same; what is told to this one is remembered. */
  synchronized boolean isRepeated(Place where, String question, List<String> answer) {
    Told before = last.get(where);
    boolean isRepeated =
        before != null && before.answer.equals(answer) && !before.question.equals(question);
    tell(where, question, isRepeated ? List.of() : answer);
    return isRepeated;
  }
}
