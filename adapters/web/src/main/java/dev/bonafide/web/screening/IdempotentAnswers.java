package dev.bonafide.web.screening;

import dev.bonafide.casefile.Submission;
import dev.bonafide.web.problem.Problem;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers a retry as the first time. What was answered lately is held in memory: so many answers,
 * of so many characters altogether, and none after a restart. Cases that are kept are found again
 * by their key as long as they are kept, whatever restarts.
 */
public final class IdempotentAnswers {
  private static final int ANSWERS = 256;
  private static final long CHARACTERS = 8L << 20;
  private static final int LONGEST_KEY = 200;

  private final Map<String, Answered> answered = new LinkedHashMap<>(16, 0.75f, true);
  private final Set<String> underWay = new HashSet<>();
  private long held;

  /**
   * Works once for a key.
   *
   * @param key as the caller chose it; empty for none, which works every time
   * @param content names what is asked for
   * @throws Problem for a key that was used for something else, or is being worked on just now
   */
  public Answer once(String key, String content, Supplier<Answer> work) {
    if (key.isEmpty()) {
      return work.get();
    }
    requireKey(key);
    synchronized (this) {
      Answered before = answered.get(key);
      if (before != null) {
        return before.to(content);
      }
      if (!underWay.add(key)) {
        throw new Problem(
            409, "A request with this Idempotency-Key is being worked on; retry later.", 1);
      }
    }
    try {
      Answer answer = work.get();
      remember(key, new Answered(content, answer));
      return answer;
    } finally {
      synchronized (this) {
        underWay.remove(key);
      }
    }
  }

  private synchronized void remember(String key, Answered answer) {
    answered.put(key, answer);
    held += answer.answer.report().length();
    var oldest = answered.entrySet().iterator();
    while (answered.size() > ANSWERS || (held > CHARACTERS && answered.size() > 1)) {
      held -= oldest.next().getValue().answer.report().length();
      oldest.remove();
    }
  }

  /** Answers of a case are not given again: it is not there any more. */
  public synchronized void forget(long number) {
    answered.values().removeIf(one -> one.answer.number() == number);
    held = answered.values().stream().mapToLong(one -> one.answer.report().length()).sum();
  }

  private static void requireKey(String key) {
    if (key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      throw new Problem(
          400, "Idempotency-Key is to be at most " + LONGEST_KEY + " ASCII characters.");
    }
  }

  /** Names what a submission holds: equal submissions have equal names. */
  public static String content(boolean remember, Submission handedIn) {
    return RequestFingerprint.of(remember, handedIn);
  }

  /** For a key that was used with something else. */
  public static Problem conflict() {
    return new Problem(
        409, "This Idempotency-Key was used for another request; choose a new one for this.");
  }

  /**
   * What was answered.
   *
   * @param report the verdict's JSON
   * @param number of the case; 0 where it was not kept
   */
  public record Answer(String report, long number) {}

  private record Answered(String content, Answer answer) {
    Answer to(String asked) {
      if (!content.equals(asked)) {
        throw conflict();
      }
      return answer;
    }
  }
}
