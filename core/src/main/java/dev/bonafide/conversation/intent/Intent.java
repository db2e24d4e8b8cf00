package dev.bonafide.conversation.intent;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What plain words ask of the bot, as it understood them.
 *
 * @param answered what is answered at once, since it only shows something; empty for nothing
 * @param offered what someone may press, the likeliest first, at most {@value #MOST}; what is
 *     answered is not among it
 * @param finding the number that the words name
 * @param certainty how sure that is
 * @param pointed answer that a model chose
 */
public record Intent(
    Optional<Meaning> answered,
    List<Meaning> offered,
    OptionalInt finding,
    Certainty certainty,
    Pointed pointed) {
  static final int MOST = 3;

  /** None of what can be meant. */
  static final Intent NONE =
      new Intent(Optional.empty(), List.of(), OptionalInt.empty(), Certainty.GUESSED);

  private static final Set<Meaning> ON_FINDINGS =
      EnumSet.of(Meaning.REASON, Meaning.INNOCENT, Meaning.FINE, Meaning.CONFIRMED);

  public Intent {
    offered = List.copyOf(offered);
  }

  /** Intent for which no one chose an answer. */
  public Intent(
      Optional<Meaning> answered, List<Meaning> offered, OptionalInt finding, Certainty certainty) {
    this(answered, offered, finding, certainty, Pointed.NOTHING);
  }

  /** The same, or another where it is none of what can be meant. */
  public Intent or(Intent other) {
    return answered.isEmpty() && offered.isEmpty() ? other.pointing(pointed) : this;
  }

  /** The same with an answer, or with none. */
  public Intent pointing(Pointed chosen) {
    return new Intent(answered, offered, finding, certainty, chosen);
  }

  /**
   * What someone else tells that they mean.
   *
   * @param finding 0 where none is named
   */
  static Intent of(Meaning meaning, int finding) {
    OptionalInt named = finding == 0 ? OptionalInt.empty() : OptionalInt.of(finding);
    return new Intent(
        meaning.changes() ? beside(meaning, named) : Optional.of(meaning),
        meaning.changes() ? List.of(meaning) : List.of(),
        named,
        Certainty.PLAIN);
  }

  /**
   * What is shown above an offer. People who call something harmless without saying which finding
   * are shown how each may be: "he has just moved" is as much a thought as a ruling.
   */
  static Optional<Meaning> beside(Meaning offered, OptionalInt finding) {
    return offered == Meaning.FINE && finding.isEmpty()
        ? Optional.of(Meaning.INNOCENT)
        : Optional.empty();
  }

  /** Whether the words leave open what is meant, or nearly. */
  public boolean isOpen() {
    return certainty.compareTo(Certainty.CLEAR) < 0;
  }

  /** Whether the words told it; else it is a guess. */
  public boolean isClear() {
    return certainty != Certainty.GUESSED;
  }

  /** Whether they told it so plainly that hardly any evidence reads as they do. */
  public boolean isPlain() {
    return certainty == Certainty.PLAIN;
  }

  /** The same where nothing is answered at once: that is offered first. */
  public Intent offering() {
    List<Meaning> all = Stream.concat(answered.stream(), offered.stream()).limit(MOST).toList();
    return new Intent(Optional.empty(), all, finding, certainty, pointed);
  }

  /** The same beside what the whole line would change, or whom a part of it names. */
  Intent beside(Intent whole, List<Intent> parts) {
    List<Meaning> changing =
        Stream.concat(
                parts.stream().filter(one -> one.is(Meaning.SUBJECT)).map(_ -> Meaning.SUBJECT),
                whole.offered.stream().filter(one -> whole.isClear() && one.changes()))
            .distinct()
            .limit(MOST)
            .toList();
    return new Intent(answered, changing, finding, certainty, pointed);
  }

  /**
   * The same where words ask whether to do something, and only a model takes that for a question
   * about a finding: that is offered beside the answer.
   */
  public Intent deciding(Intent byRules) {
    boolean explains = is(Meaning.REASON) || is(Meaning.INNOCENT);
    return explains && !byRules.is(answered.orElseThrow())
        ? new Intent(
            Optional.of(Meaning.NEXT), List.of(Meaning.REASON), finding, Certainty.CLEAR, pointed)
        : this;
  }

  /** The same answer for what someone else understood. */
  public Intent meaning(Intent other) {
    return other.pointing(pointed);
  }

  /** The same with another answer at once. */
  public Intent answering(Meaning other) {
    return new Intent(Optional.of(other), offered, finding, certainty, pointed);
  }

  /** Whether it may be about a finding, and its number was not named. */
  public boolean isOfNoFinding() {
    return finding.isEmpty()
        && Stream.concat(answered.stream(), offered.stream()).anyMatch(ON_FINDINGS::contains);
  }

  /** The same of a finding, or of none; what leaves open what it asks of one is told its reason. */
  public Intent on(OptionalInt named) {
    boolean asks =
        offered.stream().limit(1).allMatch(one -> one == Meaning.SCREEN || !one.changes());
    boolean tells = named.isPresent() && isOpen() && answered.isEmpty() && asks;
    return tells
        ? of(Meaning.REASON, named.getAsInt()).pointing(pointed)
        : new Intent(answered, offered, named, certainty, pointed);
  }

  /** Whether the likeliest is this one. */
  public boolean is(Meaning meaning) {
    return answered.or(() -> offered.stream().findFirst()).filter(meaning::equals).isPresent();
  }
}
