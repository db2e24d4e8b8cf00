package dev.bonafide.terminal.command;

import dev.bonafide.terminal.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.ParseResult;

/** Values of options, held to what they may be. */
public final class OptionValues {
  private OptionValues() {}

  /** Value of an option as it was written. */
  public static Optional<String> text(ParseResult parsed, String option) {
    return Optional.ofNullable(parsed.matchedOptionValue(option, (String) null));
  }

  /** One of a few words. */
  public static Optional<String> word(ParseResult parsed, String option, String... words) {
    Optional<String> given = text(parsed, option);
    given
        .filter(word -> !Arrays.asList(words).contains(word))
        .ifPresent(word -> refuse(option, word, Arrays.asList(words)));
    return given;
  }

  /** The value that a word stands for. */
  public static <T> Optional<T> value(
      ParseResult parsed, String option, Function<String, Optional<T>> of, List<String> words) {
    return text(parsed, option)
        .map(
            word ->
                of.apply(word.replace('-', '_')).orElseThrow(() -> refusal(option, word, words)));
  }

  private static void refuse(String option, String word, List<String> words) {
    throw refusal(option, word, words);
  }

  private static Refusal refusal(String option, String word, List<String> words) {
    return new Refusal(
        option
            + " "
            + word
            + ": must be one of "
            + words.stream().collect(Collectors.joining(", ")));
  }
}
