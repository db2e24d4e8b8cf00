package dev.bonafide.text;

import java.util.List;
import java.util.function.IntFunction;

/** The ways in which the phrases of an index can be put, in the order of the phrases. */
final class PhraseChoices {
  private final int[] of;
  private final IntFunction<Phrase> phrases;

  private PhraseChoices(int[] of, IntFunction<Phrase> phrases) {
    this.of = of;
    this.phrases = phrases;
  }

  /**
   * One way a phrase can be put.
   *
   * @param of the phrase's number
   */
  record Choice(Phrase phrase, int of) {}

  /** Adds the ways of a phrase. */
  static void of(Phrase phrase, int number, List<Choice> to) {
    if (phrase instanceof Phrase.Either(List<Phrase> some)) {
      some.forEach(choice -> of(choice, number, to));
    } else {
      to.add(new Choice(phrase, number));
    }
  }

  static PhraseChoices of(List<Choice> all) {
    List<Phrase> phrases = all.stream().map(Choice::phrase).toList();
    return new PhraseChoices(all.stream().mapToInt(Choice::of).toArray(), phrases::get);
  }

  /** Reads what {@link #writeTo} wrote; a phrase itself is read when it is asked for. */
  static PhraseChoices read(FlatInput input, PhraseNodes nodes) {
    int[] of = new int[input.number()];
    int[] numbers = new int[of.length];
    int before = 0;
    for (int each = 0; each < of.length; each++) {
      before += input.number();
      of[each] = before;
      numbers[each] = input.number();
    }
    return new PhraseChoices(of, each -> nodes.phrase(numbers[each]));
  }

  void writeTo(FlatOutput output, PhraseNodesWriter nodes) {
    output.number(of.length);
    int before = 0;
    for (int each = 0; each < of.length; each++) {
      output.number(of[each] - before);
      output.number(nodes.phrase(phrases.apply(each)));
      before = of[each];
    }
  }

  /** The phrase that a choice belongs to. */
  int of(int choice) {
    return of[choice];
  }

  Phrase phrase(int choice) {
    return phrases.apply(choice);
  }
}
