package dev.bonafide.text.phrase;

import dev.bonafide.text.FlatOutput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers phrases and their parts, equal ones once, for {@link PhraseNodes} to read. */
final class PhraseNodesWriter {
  private final Map<String, Integer> words = new LinkedHashMap<>();
  private final Map<Phrase, Integer> numbers = new HashMap<>();
  private final List<Integer> offsets = new ArrayList<>();
  private final FlatOutput nodes = new FlatOutput();

  int word(String word) {
    return words.computeIfAbsent(word, _ -> words.size());
  }

  /** The number of a phrase, whose parts have lower ones. */
  int phrase(Phrase phrase) {
    Integer known = numbers.get(phrase);
    if (known != null) {
      return known;
    }
    FlatOutput node = new FlatOutput();
    write(phrase, node);
    offsets.add(nodes.size());
    nodes.append(node);
    numbers.put(phrase, numbers.size());
    return numbers.size() - 1;
  }

  private void write(Phrase phrase, FlatOutput node) {
    switch (phrase) {
      case Phrase.Word(String word) -> write(node, PhraseNodes.WORD, word(word));
      case Phrase.Sequence(List<Phrase> parts) -> write(node, PhraseNodes.SEQUENCE, parts);
      case Phrase.Either(List<Phrase> some) -> write(node, PhraseNodes.EITHER, some);
      case Phrase.Tree tree -> write(node, tree);
      case Phrase.Maybe(Phrase inner) -> write(node, PhraseNodes.MAYBE, phrase(inner));
      case Phrase.Gap(int most) -> write(node, PhraseNodes.GAP, most);
      case Phrase.Numeral _ -> node.number(PhraseNodes.NUMERAL);
      case Phrase.Expression(var pattern) ->
          write(node, PhraseNodes.EXPRESSION, word(pattern.pattern()));
    }
  }

  private static void write(FlatOutput node, int kind, int number) {
    node.number(kind);
    node.number(number);
  }

  private void write(FlatOutput node, int kind, List<Phrase> parts) {
    write(node, kind, parts.size());
    parts.forEach(part -> node.number(phrase(part)));
  }

  private void write(FlatOutput node, Phrase.Tree tree) {
    write(node, PhraseNodes.TREE, tree.last() ? 1 : 0);
    node.number(tree.next().size());
    new TreeMap<>(tree.next())
        .forEach(
            (word, rest) -> {
              node.number(word(word));
              node.number(phrase(rest));
            });
  }

  /** Writes all that was numbered. */
  void writeTo(FlatOutput output) {
    FlatOutput texts = new FlatOutput();
    int[] begins = new int[words.size()];
    words.forEach(
        (word, number) -> {
          begins[number] = texts.size();
          texts.text(word);
        });
    output.numbers(begins);
    output.part(texts);
    output.numbers(offsets.stream().mapToInt(Integer::intValue).toArray());
    output.part(nodes);
  }
}
