package dev.bonafide.rule;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Check;
import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.Draft;
import dev.bonafide.rule.file.RuleProblem;
import dev.bonafide.rule.match.Ear;
import dev.bonafide.rule.match.RememberingEar;
import dev.bonafide.rule.match.Scan;
import dev.bonafide.rule.word.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Rules that can be looked for, with the ear that hears all their phrases. */
record Ready(List<Rule> rules, Ear ear) {
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
    return new Ready(rules, Ear.of(slots.index()));
  }

  /** The checks of one case, which share one look at it. */
  List<Check> over(CaseFile caseFile) {
    Scan scan = new Scan(caseFile, ear);
    return rules.stream().map(rule -> rule.over(scan)).toList();
  }

  /** The same that keeps what was heard in the texts it met last. */
  Ready remembering() {
    return new Ready(rules, new RememberingEar(ear));
  }
}
