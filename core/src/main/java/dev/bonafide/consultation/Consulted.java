package dev.bonafide.consultation;

import dev.bonafide.check.Outcome;
import dev.bonafide.consultation.request.OpenQuestion;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What became of asking language models about a case.
 *
 * @param used whether one answered something that could be read
 * @param reason why none was asked, or none could be used; empty where one was
 * @param book fingerprint of the prompts; empty where no model is configured
 * @param model which, as they name themselves, joined by commas; empty where none is configured
 * @param prompts ids of what was asked
 * @param usage what it cost
 * @param rejectedQuotes how many quotes were dropped, since they do not stand in the evidence or
 *     are not the subject's
 * @param requests what was sent, by hash
 * @param outcomes what was found, looked at in vain, or could not be looked at
 * @param questions fitted to the case
 * @param limits what was not shown, or not said, for the reviewer
 * @param reheard what a second reading upheld and what it refuted, of the rules' findings, too
 */
public record Consulted(
    boolean used,
    String reason,
    String book,
    String model,
    List<String> prompts,
    Usage usage,
    int rejectedQuotes,
    List<String> requests,
    List<Outcome> outcomes,
    List<OpenQuestion> questions,
    List<String> limits,
    Reheard reheard) {

  /** No model is configured. */
  public static final Consulted NONE =
      not("No language model is configured; only the rules were used.", "", "");

  /** One is, and the reviewer wants none asked. */
  public static final Consulted UNWANTED =
      not("No language model was asked, by request; only the rules were used.", "", "");

  /** Limit that hides nothing: what the model saw is there, with other words. */
  static final String CROWDED =
      "what else the language model pointed at does not count, as one sentence carries one finding"
          + " of a model and a case carries eight: ";

  /** What stands before the reason why a second reading said nothing. */
  static final String SECOND = "second reading: ";

  public Consulted {
    prompts = List.copyOf(prompts);
    requests = List.copyOf(requests);
    outcomes = List.copyOf(outcomes);
    questions = List.copyOf(questions);
    limits = List.copyOf(limits);
  }

  /** Whether something was not shown to a model, or not said by it. */
  public boolean isPartial() {
    return limits.stream().anyMatch(limit -> !limit.startsWith(CROWDED));
  }

  /** Asking itself failed, with a mistake of this class. */
  public static Consulted failed(String mistake) {
    return not(
        "Asking the language model failed (" + mistake + "); only the rules were used.", "", "");
  }

  /** No one was asked. */
  static Consulted not(String reason, String book, String model) {
    return new Consulted(
        false,
        reason,
        book,
        model,
        List.of(),
        Usage.NONE,
        0,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Reheard.NOTHING);
  }

  /** The same after a second reading. */
  Consulted reread(Reheard heard, Usage more, String request, List<String> notSaid) {
    return new Consulted(
        used,
        reason,
        book,
        model,
        prompts,
        usage.plus(more),
        rejectedQuotes,
        Stream.concat(requests.stream(), Stream.of(request)).toList(),
        outcomes.stream().map(heard::of).toList(),
        questions,
        Stream.concat(limits.stream(), notSaid.stream()).toList(),
        heard);
  }

  /** The same where some findings are others than those that a second reading heard. */
  public Consulted unheard(Set<String> checks) {
    return with(rejectedQuotes, outcomes, questions, limits, reheard.without(checks));
  }

  /** The same with one more limit, for the reviewer. */
  public Consulted telling(String limit) {
    List<String> more = Stream.concat(limits.stream(), Stream.of(limit)).toList();
    return with(rejectedQuotes, outcomes, questions, more, reheard);
  }

  private Consulted with(
      int rejected,
      List<Outcome> found,
      List<OpenQuestion> asked,
      List<String> untold,
      Reheard heard) {
    return new Consulted(
        used, reason, book, model, prompts, usage, rejected, requests, found, asked, untold, heard);
  }

  /** What this cost and came to, with what the same answers prove in another way to read a case. */
  public Consulted proving(Consulted other) {
    return with(other.rejectedQuotes, other.outcomes, other.questions, limits, reheard);
  }

  /** Whether an answer was used that nothing was sent for: the same had been asked before. */
  public boolean isFromBefore() {
    return used && usage.equals(Usage.NONE);
  }

  /** Whether what was found was sent for a second reading, and no one answered. */
  public boolean isSecondSilent() {
    return limits.stream().anyMatch(limit -> limit.startsWith(SECOND));
  }
}
