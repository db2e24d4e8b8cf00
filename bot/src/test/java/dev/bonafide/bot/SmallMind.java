package dev.bonafide.bot;

import dev.bonafide.casefile.CaseFile;
import dev.bonafide.casefile.Submission;
import dev.bonafide.comparison.OtherCases;
import dev.bonafide.examination.Examiner;
import dev.bonafide.rule.RuleSource;
import dev.bonafide.terminal.Engine;
import java.util.List;

/** The mind with the words that every rule needs and without a rule: the test brings its own. */
final class SmallMind implements Engine {
  private static final Mind WHOLE = new Mind();
  private static final List<RuleSource> CONTEXT =
      WHOLE.rules().stream().filter(one -> one.path().startsWith("words/context/")).toList();

  @Override
  public String version() {
    return WHOLE.version();
  }

  @Override
  public CaseFile read(Submission submission) {
    return WHOLE.read(submission);
  }

  @Override
  public List<RuleSource> rules() {
    return CONTEXT;
  }

  @Override
  public Catalogue catalogue(List<RuleSource> sources, OtherCases others) {
    return WHOLE.catalogue(sources, others);
  }

  @Override
  public List<RuleSource> prompts() {
    return WHOLE.prompts();
  }

  @Override
  public Consultations consultations(List<RuleSource> sources) {
    return WHOLE.consultations(sources);
  }

  @Override
  public Examiner consulting(Examiner examiner) {
    return WHOLE.consulting(examiner);
  }
}
