package dev.bonafide.report.quote;

/**
 * Worth of words beside the others that a finding cites.
 *
 * @param telling how well they prove what the finding says; of use for comparing alone
 * @param asks whether they are a question that the next words answer, which say little without it
 */
public record QuoteWeight(int telling, boolean asks) {
  /** Of words that stand alone. */
  public static final QuoteWeight NONE = new QuoteWeight(0, false);
}
