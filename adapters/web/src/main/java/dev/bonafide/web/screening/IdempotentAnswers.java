package dev.bonafide.web.screening;

import dev.bonafide.casefile.Submission;
import dev.bonafide.web.problem.Problem;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Answers a retry as the first time. What was answered of a case that is not kept is held in memory
 * for ten minutes: so many answers, of so many characters altogether, and none after a restart. Of
 * one that is kept nothing is held but what was asked for, as a hash: it is read again wherever it
 * is kept, so that it is gone here when it is erased there, by whatever process.
 */
public final class IdempotentAnswers {
  private static final int ANSWERS = 256;
  private static final long CHARACTERS = 8L << 20;
  private static final int LONGEST_KEY = 200;

  private final ShortMemory<Answered> answered;
  private final Set<String> underWay = new HashSet<>();

  public IdempotentAnswers(InstantSource clock) {
    this.answered = new ShortMemory<>(ANSWERS, CHARACTERS, clock);
  }

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
      Optional<Answer> known = answered.find(key).flatMap(before -> before.to(content));
      if (known.isPresent()) {
        return known.get();
      }
      if (!underWay.add(key)) {
        throw new Problem(
            409, "A request with this Idempotency-Key is in progress. Retry later.", 1);
      }
    }
    try {
      Answer answer = work.get();
      Optional<Answer> held = Optional.of(answer).filter(one -> one.number() == 0);
      answered.keep(
          key, new Answered(content, held), held.map(one -> one.report().length()).orElse(0));
      return answer;
    } finally {
      synchronized (this) {
        underWay.remove(key);
      }
    }
  }

  private static void requireKey(String key) {
    if (key.length() > LONGEST_KEY || !key.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
      throw new Problem(
          400, "Idempotency-Key may have at most " + LONGEST_KEY + " ASCII characters.");
    }
  }

  /** Names what is asked for about a submission: equal requests have equal names. */
  public static String content(String what, Submission handedIn) {
    return RequestFingerprint.of(what, handedIn);
  }

  /** For a key that was used with something else. */
  public static Problem conflict() {
    return new Problem(
        409,
        "This Idempotency-Key was used for another request. Choose a new one for this"
            + " request.");
  }

  /**
   * What was answered.
   *
   * @param report the verdict's JSON
   * @param number of the case; 0 where it was not kept
   */
  public record Answer(String report, long number) {}

  /** For a key under which a case was kept that is gone. */
  public static Problem gone() {
    return new Problem(
        410,
        "What was stored with this Idempotency-Key is gone; choose a new key to store it again.");
  }

  /**
   * Answer to what was asked for.
   *
   * @param answer empty where it is to be read again
   */
  private record Answered(String content, Optional<Answer> answer) {
    Optional<Answer> to(String asked) {
      if (!content.equals(asked)) {
        throw conflict();
      }
      return answer;
    }
  }
}
