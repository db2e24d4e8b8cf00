package dev.bonafide.text.phrase;

import dev.bonafide.text.FlatInput;
import dev.bonafide.text.FlatNumbers;
import dev.bonafide.text.FlatOutput;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/** The ways in which the phrases of an index can be put, in the order of the phrases. */
final class PhraseChoices {
  private final int count;
  private final IntUnaryOperator of;
  private final IntUnaryOperator companies;
  private final IntFunction<Phrase> phrases;

  private PhraseChoices(
      int count, IntUnaryOperator of, IntUnaryOperator companies, IntFunction<Phrase> phrases) {
    this.count = count;
    this.of = of;
    this.companies = companies;
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

  /** Keeps them, each with the number of the company that it needs. */
  static PhraseChoices of(List<Choice> all, int[] companies) {
    return new PhraseChoices(
        all.size(),
        each -> all.get(each).of(),
        each -> companies[each],
        each -> all.get(each).phrase());
  }

  /** Reads what {@link #writeTo} wrote; a phrase itself is read when it is asked for. */
  static PhraseChoices read(FlatInput input, PhraseNodes nodes) {
    FlatNumbers of = input.numbers();
    FlatNumbers companies = input.numbers();
    FlatNumbers numbers = input.numbers();
    return new PhraseChoices(
        of.count(), of::get, companies::get, each -> nodes.phrase(numbers.get(each)));
  }

  void writeTo(FlatOutput output, PhraseNodesWriter nodes) {
    output.numbers(IntStream.range(0, count).map(of).toArray());
    output.numbers(IntStream.range(0, count).map(companies).toArray());
    output.numbers(
        IntStream.range(0, count).map(each -> nodes.phrase(phrases.apply(each))).toArray());
  }

  /** The phrase that a choice belongs to. */
  int of(int choice) {
    return of.applyAsInt(choice);
  }

  /** The number of the company that a choice needs; 0 where it needs none. */
  int company(int choice) {
    return companies.applyAsInt(choice);
  }

  Phrase phrase(int choice) {
    return phrases.apply(choice);
  }
}
