package dev.bonafide.testkit;

import com.google.re2j.Pattern;
import dev.bonafide.text.Sentence;
import dev.bonafide.text.TextWords;
import dev.bonafide.text.phrase.Phrase;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Looks for phrases the slow way: each phrase as one regular expression, tried on each sentence.
 * What the index finds must be what this finds.
 */
public final class BruteForce {
  private final List<Pattern> patterns;

  public BruteForce(List<Phrase> phrases) {
    patterns = phrases.stream().map(phrase -> Pattern.compile(expression(phrase))).toList();
  }

  /** An expression over words that are each followed by one space. */
  public static String expression(Phrase phrase) {
    return "(?:^| )" + part(phrase);
  }

  private static String part(Phrase phrase) {
    return switch (phrase) {
      case Phrase.Word(String word) -> Pattern.quote(word) + " ";
      case Phrase.Sequence(List<Phrase> parts) ->
          parts.stream().map(BruteForce::part).collect(Collectors.joining());
      case Phrase.Either(List<Phrase> choices) ->
          choices.stream().map(BruteForce::part).collect(Collectors.joining("|", "(?:", ")"));
      case Phrase.Tree tree -> branches(tree);
      case Phrase.Maybe(Phrase inner) -> "(?:" + part(inner) + ")?";
      case Phrase.Gap(int most) -> "(?:[^ ]+ ){0," + most + "}";
      case Phrase.Numeral() -> "\\pN[^ ]* ";
      case Phrase.Expression(Pattern pattern) -> "(?:" + pattern.pattern() + ") ";
    };
  }

  private static String branches(Phrase.Tree tree) {
    List<String> branches = new ArrayList<>();
    for (Map.Entry<String, Phrase.Tree> branch : tree.next().entrySet()) {
      boolean leaf = branch.getValue().next().isEmpty();
      branches.add(
          Pattern.quote(branch.getKey()) + " " + (leaf ? "" : branches(branch.getValue())));
    }
    return "(?:" + String.join("|", branches) + (tree.last() ? "|" : "") + ")";
  }

  /** The sentences of a text as the expressions expect them. */
  public static List<String> sentences(TextWords words) {
    return words.sentences().stream().map(sentence -> sentence(words, sentence)).toList();
  }

  private static String sentence(TextWords words, Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (int at = sentence.from(); at < sentence.to(); at++) {
      text.append(words.word(at)).append(' ');
    }
    return text.toString();
  }

  /** The numbers of the phrases that stand somewhere in a text. */
  public BitSet found(TextWords words) {
    BitSet found = new BitSet();
    for (String sentence : sentences(words)) {
      for (int number = 0; number < patterns.size(); number++) {
        if (patterns.get(number).matcher(sentence).find()) {
          found.set(number);
        }
      }
    }
    return found;
  }
}
