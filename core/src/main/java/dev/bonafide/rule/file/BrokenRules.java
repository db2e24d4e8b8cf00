package dev.bonafide.rule.file;

import java.util.List;
import java.util.stream.Collectors;

/** A catalogue that cannot be used, with every problem in it. */
public final class BrokenRules extends RuntimeException {
  private final transient List<RuleProblem> problems;

  public BrokenRules(List<RuleProblem> problems) {
    super(problems.stream().map(RuleProblem::shown).collect(Collectors.joining("\n\n")));
    this.problems = List.copyOf(problems);
  }

  public List<RuleProblem> problems() {
    return problems;
  }
}
