package dev.bonafide.rule.file;

/** Thrown while one file is read; the rule book gathers the problems of all files. */
public final class BrokenRule extends RuntimeException {
  private final transient RuleProblem problem;

  public BrokenRule(RuleProblem problem) {
    super(problem.shown());
    this.problem = problem;
  }

  public RuleProblem problem() {
    return problem;
  }
}
