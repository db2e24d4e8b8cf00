package dev.bonafide.rule.file;

import dev.bonafide.check.RedFlag;
import dev.bonafide.rule.RuleBook;
import java.util.List;

/** A rule with nothing in its file that a rule need not have, for what tests add to it. */
final class AnotherIsPaid {
  private static final String PATH = "payment/payment-another.yaml";

  private static final String CARD =
      """
      title: Wants someone else to be paid
      status: stable
      strength: weak
      applies-to: [candidate]
      why: Money that goes to others hides who earns it.
      innocent: [A joint account]
      ask: {question: "Whose account is it?", good: "Mine.", bad: "A friend's."}
      sources: ["A public source, 2025"]
      when: {says: pay my friend}
      fires: ["could you pay my friend instead", "pay my friend"]
      silent: [pay me, I have a friend]
      """;

  private AnotherIsPaid() {}

  /** The rule with more keys at its end. */
  static RuleSource with(String more) {
    return new RuleSource(PATH, CARD + more);
  }

  /** The same as the build has tried it. */
  static RuleSource proven(String more) {
    return new RuleSource(PATH, CARD + more, true);
  }

  /** What a catalogue of these files reads of its first rule. */
  static RedFlag flag(RuleSource... sources) {
    return RuleBook.read(List.of(sources), List.of()).rules().getFirst().flag();
  }
}
