package dev.bonafide.lab.prompt;

import dev.bonafide.consultation.Usage;

/** What came of asking a model about one case. */
public sealed interface Take {

  /** What it cost. */
  Usage usage();

  /**
   * An answer that can be read.
   *
   * @param text the case's file with it
   * @param wrong what is not as the case says; empty where it holds
   */
  public record Answered(String text, String wrong, Usage usage) implements Take {}

  /**
   * None.
   *
   * @param ends whether it makes no sense to ask about more cases
   */
  public record Unanswered(String why, boolean ends, Usage usage) implements Take {}
}
