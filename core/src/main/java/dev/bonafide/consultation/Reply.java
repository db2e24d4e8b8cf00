package dev.bonafide.consultation;

/** What came back of a request. */
public sealed interface Reply {

  /** What it cost, also where nothing came of it. */
  Usage usage();

  /**
   * It answered.
   *
   * @param json as it came: hostile until read
   */
  public record Said(String json, Usage usage) implements Reply {}

  /** It did not. */
  public record Silent(Silence why, Usage usage) implements Reply {}
}
