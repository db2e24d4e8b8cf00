package dev.bonafide.rule;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.check.Check;
import dev.bonafide.check.Comparison;
import dev.bonafide.rule.file.BrokenRule;
import dev.bonafide.rule.file.BrokenRules;
import dev.bonafide.rule.file.RuleDraft;
import dev.bonafide.rule.file.RuleProblem;
import dev.bonafide.rule.match.CachingMatcher;
import dev.bonafide.rule.match.CaseScan;
import dev.bonafide.rule.match.PhraseMatcher;
import dev.bonafide.rule.word.ConditionVocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Rules that can be looked for, with the ear that hears all their phrases. */
record CompiledRules(List<Rule> rules, PhraseMatcher ear) {
  CompiledRules {
    rules = List.copyOf(rules);
  }

  /**
   * Reads the conditions of drafts.
   *
   * @param slots where their phrases are numbered
   * @throws BrokenRules with every problem in them
   */
  static CompiledRules of(
      List<RuleDraft> drafts, ConditionVocabulary vocabulary, PhraseSlots slots) {
    RuleReader reader = new RuleReader(slots, vocabulary.context(), vocabulary.comparisons());
    List<Rule> rules = new ArrayList<>();
    List<RuleProblem> problems = new ArrayList<>();
    for (RuleDraft draft : drafts) {
      try {
        rules.add(reader.read(draft));
      } catch (BrokenRule e) {
        problems.add(e.problem());
      }
    }
    if (!problems.isEmpty()) {
      throw new BrokenRules(problems.stream().distinct().toList());
    }
    return new CompiledRules(rules, PhraseMatcher.of(slots.index()));
  }

  /** The checks of one case, which share one look at it. */
  List<Check> over(CaseFile caseFile) {
    return over(caseFile, Map.of());
  }

  /**
   * The same with other comparisons.
   *
   * @param others by name, in place of those that the rules were read with
   */
  List<Check> over(CaseFile caseFile, Map<String, Comparison> others) {
    CaseScan scan = new CaseScan(caseFile, ear, others);
    return rules.stream().map(rule -> rule.over(scan)).toList();
  }

  /** The same that keeps what was heard in the texts it met last. */
  CompiledRules remembering() {
    return new CompiledRules(rules, new CachingMatcher(ear));
  }
}
