package dev.bonafide.consultation;

/** What came back of a request. */
public sealed interface ModelReply {

  /** What it cost, also where nothing resulted. */
  Usage usage();

  /**
   * It answered.
   *
   * @param json as it came: hostile until read
   */
  public record Said(String json, Usage usage) implements ModelReply {}

  /** It did not. */
  public record Silent(NoUsableAnswer why, Usage usage) implements ModelReply {}
}
