package dev.bonafide.web.screening;

import dev.bonafide.casefile.Submission;
import dev.bonafide.consultation.SentRequest;
import java.util.List;
import java.util.Optional;

/** Keeps cases that are to be remembered, with their verdicts. */
public interface Archive {

  /**
   * Keeps a case and its verdict together, or neither.
   *
   * @param conversation where it was opened; a retry asks by it
   * @param by who keeps it
   * @return the case's number
   */
  long keep(String conversation, String by, Submission handedIn, Screened screened);

  /** Notes what is about to be sent to a language model. */
  void announce(SentRequest leaving);

  /** Notes what was sent to language models for a case that is not kept. */
  void note(Screened unkept);

  /** Notes what was sent before it is known whether a case is kept. */
  void note(List<SentRequest> sent);

  /** What was kept last under that name. */
  Optional<Kept> find(String conversation);

  /** Whether anything was ever kept under that name, be it erased since. */
  boolean wasKept(String conversation);

  /**
   * Erases a case with its texts, for good.
   *
   * @param by for whom
   * @return whether it was there
   */
  boolean erase(long number, String by);

  /** Whether a case of that number was there, and was erased. */
  boolean wasErased(long number);

  /**
   * A case as it was kept.
   *
   * @param report the verdict's JSON, as it was answered
   */
  public record Kept(long number, Submission handedIn, String report) {}
}
