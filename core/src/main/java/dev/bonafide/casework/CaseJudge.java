package dev.bonafide.casework;

/** Has stored cases examined. */
@FunctionalInterface
public interface CaseJudge {
  /** Has one examined as it stands. */
  Judgement judge(CaseState state);
}
