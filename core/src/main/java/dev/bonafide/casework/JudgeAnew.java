package dev.bonafide.casework;

import java.util.List;

/** Judges a case by the rules of today, which are others than those that it was judged by. */
public record JudgeAnew() implements CaseAction<Judgement> {

  @Override
  public ActionSpec declared() {
    return ActionSpec.DECIDING;
  }

  @Override
  public ActionResult<Judgement> on(CaseWork work) {
    Judgement anew = work.judged();
    return ActionResult.noted(anew, List.of(anew.entry(work.at(), work.by())));
  }
}
