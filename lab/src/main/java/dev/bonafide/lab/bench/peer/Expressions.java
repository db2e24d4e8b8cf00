package dev.bonafide.lab.bench.peer;

import dev.bonafide.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Phrases as someone would write them for a filter of mails: whole words, one space apart. It takes
 * what made phrases consist of: words, alternations of them, gaps in between.
 */
final class Expressions {
  private Expressions() {}

  /** For any engine, to be looked for without regard to case in words one space apart. */
  static String of(Phrase phrase) {
    StringBuilder expression = new StringBuilder("\\b");
    for (Phrase part : parts(phrase)) {
      if (part instanceof Phrase.Gap(int most)) {
        expression.append("(?:[a-z]+ ){0,").append(most).append('}');
      } else {
        expression.append(words(part).stream().collect(Collectors.joining("|", "(?:", ")")));
        expression.append(' ');
      }
    }
    expression.setLength(expression.length() - 1);
    return expression.append("\\b").toString();
  }

  /** As a rule file of ours has it. */
  static String source(Phrase phrase) {
    return parts(phrase).stream()
        .map(
            part ->
                part instanceof Phrase.Gap(int most)
                    ? "~" + most
                    : words(part).stream().collect(Collectors.joining("|", "(", ")")))
        .collect(Collectors.joining(" "));
  }

  private static List<Phrase> parts(Phrase phrase) {
    return phrase instanceof Phrase.Sequence(List<Phrase> parts) ? parts : List.of(phrase);
  }

  /** Every way to put a part without gaps. */
  private static List<String> words(Phrase part) {
    return switch (part) {
      case Phrase.Word(String word) -> List.of(word);
      case Phrase.Either(List<Phrase> choices) ->
          choices.stream().flatMap(choice -> words(choice).stream()).toList();
      case Phrase.Tree tree -> branches("", tree);
      case Phrase.Sequence _, Phrase.Maybe _, Phrase.Gap _, Phrase.Numeral _, Phrase.Expression _ ->
          throw new IllegalArgumentException("no made phrase has " + part);
    };
  }

  private static List<String> branches(String before, Phrase.Tree tree) {
    List<String> branches = new ArrayList<>();
    tree.next()
        .forEach(
            (word, next) -> {
              if (next.last()) {
                branches.add(before + word);
              }
              branches.addAll(branches(before + word + " ", next));
            });
    return branches;
  }
}
