package dev.bonafide.rule;

import dev.bonafide.text.PhraseIndex;
import java.util.ArrayList;
import java.util.List;

/** Rules that can be looked for, with the index that finds all their phrases. */
record Ready(List<Rule> rules, PhraseIndex index) {
  Ready {
    rules = List.copyOf(rules);
  }

  /**
   * Reads the conditions of drafts.
   *
   * @throws BrokenRules with every problem in them
   */
  static Ready of(List<Draft> drafts, Vocabulary vocabulary) {
    Slots slots = new Slots(vocabulary.classes());
    RuleReader reader = new RuleReader(slots, vocabulary.context(), vocabulary.comparisons());
    List<Rule> rules = new ArrayList<>();
    List<RuleProblem> problems = new ArrayList<>();
    for (Draft draft : drafts) {
      try {
        rules.add(reader.read(draft));
      } catch (BrokenRule e) {
        problems.add(e.problem());
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems.stream().distinct().toList());
    }
    return new Ready(rules, slots.index());
  }
}
