package dev.bonafide.chat.card;

import dev.bonafide.check.Outcome;
import dev.bonafide.check.Strength;
import dev.bonafide.identifier.Defanged;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.quote.TellingWords;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/**
 * A finding as a card tells it: what it says, and the words that prove it, the best first. Of a
 * pattern it is the member with the best proof, since a sum of signs shows in no single quote.
 *
 * @param number of its entry; 0 where none is shown
 * @param why it matters
 * @param telling the words that it is told in
 */
record Sign(
    int number,
    String title,
    String why,
    Strength strength,
    TellingWords telling,
    List<Proof> proofs) {
  /** Of what is quoted beside the best: someone's own words that hold something looked for. */
  private static final int WORTH_ADDING = 7;

  Sign {
    proofs = List.copyOf(proofs);
  }

  /** Of each entry that counts, or else is noted; the only and first one needs no number. */
  static List<Sign> of(
      ReportPage page, Assessment assessment, QuoteVoice.Voices voices, Phrasebook book) {
    List<Point> points = page.found().isEmpty() ? page.slight() : page.found();
    List<Sign> signs = points.stream().map(point -> of(point, assessment, voices)).toList();
    List<Sign> shown = signs.size() == 1 ? List.of(signs.getFirst().alone()) : signs;
    return page.found().isEmpty() ? noticed(shown, book) : shown;
  }

  /** Tells what is too weak to count: the first says so for all of them. */
  private static List<Sign> noticed(List<Sign> signs, Phrasebook book) {
    return IntStream.range(0, signs.size())
        .mapToObj(at -> at == 0 ? signs.get(at).noticed(book) : signs.get(at))
        .toList();
  }

  private Sign noticed(Phrasebook book) {
    return new Sign(number, book.say("card.noted", title), why, strength, telling, proofs);
  }

  private static Sign of(Point point, Assessment assessment, QuoteVoice.Voices voices) {
    return point.members().stream()
        .map(member -> own(member, point.number(), assessment, voices))
        .filter(member -> !member.proofs().isEmpty())
        .max(
            Comparator.comparing(Sign::strength)
                .thenComparing(member -> member.proofs().getFirst().telling()))
        .orElseGet(() -> own(point, point.number(), assessment, voices));
  }

  private static Sign own(
      Point point, int number, Assessment assessment, QuoteVoice.Voices voices) {
    Outcome.Finding finding =
        assessment.findings().stream()
            .map(Weighed::finding)
            .filter(one -> one.check().equals(point.check()))
            .findFirst()
            .orElseThrow();
    TellingWords telling = new TellingWords(finding.flag());
    return new Sign(
        number, point.title(), point.why(), finding.strength(), telling, proofs(point, voices));
  }

  /** Its number before its title; empty where none is shown. */
  String ordinal() {
    return number == 0 ? "" : number + ". ";
  }

  /** What ends a title that words follow; empty where it has an end. */
  static String stop(String title) {
    boolean ends = !title.isEmpty() && ".…?!。".indexOf(title.charAt(title.length() - 1)) >= 0;
    return ends ? "" : title.codePoints().anyMatch(Character::isIdeographic) ? "。" : ".";
  }

  /**
   * The same where there is no room for those who said it, but for the language they said it in.
   */
  Sign unnamed() {
    return with(Proof::unnamed);
  }

  /** The same where there is no room for anything but words. */
  Sign bare() {
    return with(Proof::bare);
  }

  private Sign with(UnaryOperator<Proof> shown) {
    List<Proof> others = proofs.stream().map(shown).toList();
    return new Sign(number, title, why, strength, telling, others);
  }

  /** The same without its number, where it is the first. */
  Sign alone() {
    return number == 1 ? new Sign(0, title, why, strength, telling, proofs) : this;
  }

  /** The best proof and another of the same person; empty where either is more than one quote. */
  Optional<List<Proof>> joined() {
    return proofs.stream()
        .skip(1)
        .filter(one -> isSingle(one) && isSingle(proofs.getFirst()))
        .filter(one -> one.telling() >= WORTH_ADDING && one.who().equals(proofs.getFirst().who()))
        .findFirst()
        .map(other -> List.of(proofs.getFirst(), other));
  }

  /** Whether its best proof is an answer, which says little without its question. */
  boolean isAnswer() {
    return !proofs.isEmpty() && proofs.getFirst().answer();
  }

  private static boolean isSingle(Proof proof) {
    return proof.sides().size() == 1;
  }

  /** How much a part of a quote tells. */
  int tells(String words, Proof.Side side) {
    return telling.in(words, side.told());
  }

  /** In the order of the report; a question with its answer. */
  private static List<Proof> proofs(Point point, QuoteVoice.Voices voices) {
    List<ShownQuote> quotes = point.quotes();
    if (point.contradiction()) {
      List<Proof.Side> sides =
          quotes.stream().limit(2).map(quote -> side(quote, voices, QuoteVoice::shown)).toList();
      return List.of(new Proof(sides, 0, false));
    }
    List<Proof> proofs = new ArrayList<>();
    for (int at = 0; at < quotes.size(); at++) {
      ShownQuote quote = quotes.get(at);
      int telling = quote.weight().telling();
      if (quote.weight().asks() && at + 1 < quotes.size()) {
        ShownQuote answer = quotes.get(++at);
        List<Proof.Side> sides =
            List.of(
                side(quote, voices, QuoteVoice::shown), side(answer, voices, QuoteVoice::shown));
        proofs.add(new Proof(sides, telling, true));
      } else {
        proofs.add(new Proof(List.of(side(quote, voices, QuoteVoice::apart)), telling, false));
      }
    }
    return proofs;
  }

  private static Proof.Side side(
      ShownQuote quote, QuoteVoice.Voices voices, Function<QuoteVoice, String> named) {
    Optional<QuoteVoice> voice = voices.of(quote);
    return new Proof.Side(
        voice.map(named).map(Defanged::of).orElse(""),
        voices.shown(quote),
        quote.told().stream().map(Defanged::of).toList(),
        quote.picture(),
        voice.map(QuoteVoice::language).orElse(""));
  }
}
