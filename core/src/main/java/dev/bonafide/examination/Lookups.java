package dev.bonafide.examination;

/**
 * Outside evidence that can be had where a case is screened. It bears on no verdict.
 *
 * @param accounts whether accounts on GitHub are looked up
 * @param transcripts whether transcripts of meetings that a case names arrive by themselves
 */
public record Lookups(boolean accounts, boolean transcripts) {
  public static final Lookups NONE = new Lookups(false, false);
}
