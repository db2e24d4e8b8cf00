package dev.bonafide.bot.decision;

/** The wish that no language model is asked, as it is typed. */
final class WithoutModel {
  static final String OPTION = "--no-llm";
  static final String WHAT = "Does not ask a language model, even if one is configured.";

  private WithoutModel() {}
}
