package dev.bonafide.comparison.resume;

import dev.bonafide.comparison.dialogue.Sayings;
import java.util.Map;

/** Programming languages, and what a résumé may call them by instead. */
final class Stacks {
  /** By the language: what a résumé may call it by instead. */
  static final Map<String, Sayings> WITH_IT =
      Map.of(
          "java",
              Sayings.of("java|j2ee|jee|jvm|spring|kotlin|scala|android|hibernate|maven|quarkus"),
          "kotlin", Sayings.of("kotlin|android|jvm|java"),
          "python", Sayings.of("python|django|flask|fastapi|pandas|pytorch|numpy|airflow|ml"),
          "ruby", Sayings.of("ruby|rails"),
          "rust", Sayings.of("rust|tokio|cargo|solana"),
          "php", Sayings.of("php|laravel|symfony|wordpress|drupal|magento"),
          "scala", Sayings.of("scala|akka|spark|jvm|java"),
          "golang", Sayings.of("golang|go|kubernetes"),
          "elixir", Sayings.of("elixir|phoenix|erlang"),
          "swift", Sayings.of("swift|ios|swiftui|objective c"));

  static final Sayings LANGUAGES =
      Sayings.of(
          """
          java|kotlin|python|ruby|rust|php|scala|golang|elixir|swift|typescript|javascript|node|node js|net core
          c sharp|.net|perl|cobol|haskell|erlang|nodejs|clojure|dart
          """);

  private Stacks() {}
}
