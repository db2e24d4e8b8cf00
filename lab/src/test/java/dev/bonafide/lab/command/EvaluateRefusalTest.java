package dev.bonafide.lab.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.bonafide.bot.Ran;
import dev.bonafide.lab.LabRun;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong usage: status 2, nothing on stdout, one line that says what is wrong. */
class EvaluateRefusalTest {
  /** A command line, and a part of what is said about it. */
  private static final String WRONG =
      """
      evaluate                            | evaluate needs files of labeled cases
      evaluate gone.jsonl                 | gone.jsonl: there is no such file
      evaluate a --threads 0              | --threads 0: must be between 1 and 64
      evaluate a --threads many           | --threads many: must be a number
      evaluate a --label fraud            | --label needs --texts
      evaluate --texts a.jsonl            | use --field
      evaluate --texts a.txt              | --texts needs --as
      evaluate --texts a.txt --as job_post | --texts needs --label
      evaluate a --texts b.txt            | or --texts FILE
      """;

  @TempDir Path temp;

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = WRONG)
  void wrong_usage_is_told_in_one_line(String line, String message) {
    Ran ran = LabRun.in(temp, line.split(" "));
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err()).startsWith("bonafide: ").contains(message);
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.status()).isEqualTo(2);
  }
}
