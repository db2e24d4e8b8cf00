package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.PhraseSet;
import java.util.Map;

/** Programming languages, and what a résumé may call them by instead. */
final class Stacks {
  /** By the language: what a résumé may call it by instead. */
  static final Map<String, PhraseSet> WITH_IT =
      Map.of(
          "java",
              PhraseSet.of("java|j2ee|jee|jvm|spring|kotlin|scala|android|hibernate|maven|quarkus"),
          "kotlin", PhraseSet.of("kotlin|android|jvm|java"),
          "python", PhraseSet.of("python|django|flask|fastapi|pandas|pytorch|numpy|airflow|ml"),
          "ruby", PhraseSet.of("ruby|rails"),
          "rust", PhraseSet.of("rust|tokio|cargo|solana"),
          "php", PhraseSet.of("php|laravel|symfony|wordpress|drupal|magento"),
          "scala", PhraseSet.of("scala|akka|spark|jvm|java"),
          "golang", PhraseSet.of("golang|go|kubernetes"),
          "elixir", PhraseSet.of("elixir|phoenix|erlang"),
          "swift", PhraseSet.of("swift|ios|swiftui|objective c"));

  static final PhraseSet LANGUAGES =
      PhraseSet.of(
          """
          java|kotlin|python|ruby|rust|php|scala|golang|elixir|swift|typescript|javascript|node|node js|net core
          c sharp|.net|perl|cobol|haskell|erlang|nodejs|clojure|dart
          """);

  private Stacks() {}
}
