package dev.bonafide.rule.law;

import dev.bonafide.rule.file.Field;
import dev.bonafide.rule.file.RuleProblem;
import java.util.stream.Stream;

/** What every rule file must keep to. */
public interface Law {

  /** Where a file breaks this law. */
  Stream<RuleProblem> broken(Field root);
}
