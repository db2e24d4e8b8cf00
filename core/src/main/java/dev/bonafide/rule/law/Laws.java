package dev.bonafide.rule.law;

import java.util.List;

/** The laws that a file is held to whenever it is read. */
public final class Laws {
  public static final List<Law> ALL =
      List.of(
          new IdIsFileName(),
          new GroupIsFolder(),
          new ExamplesBothWays(),
          new ReadableCommits(),
          new InnocentExplanation(),
          new PublicSource(),
          new DecisiveIsDirected(),
          new NoProtectedTrait(),
          new OwnWordsAreUsed(),
          new LawfulQuestion(),
          new KeptApostrophes(),
          new TranslationsFit(),
          new HonestTalk());

  /** Those that patterns are held to as well. */
  public static final List<Law> OF_PATTERNS =
      List.of(new LawfulQuestion(), new KeptApostrophes(), new TranslationsFit());

  private Laws() {}
}
