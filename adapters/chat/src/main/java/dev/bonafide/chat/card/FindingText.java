package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.Phrasebook;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A finding as one sentence, with who said what shows it; of a contradiction, with both sides. */
final class FindingText {
  /** Fewer characters of a quote say nothing. */
  private static final int TELLING = 24;

  /** The least of a side that is cut between words. */
  private static final int LEAST = 12;

  /** Lines of why a finding matters: a longer reason is told behind the card. */
  private static final int REASON = 4;

  /** Lines of a finding and its quote beside which others have room, too. */
  private static final int SHORT = 3;

  private static final int TITLE = 2;

  /** So much more told is worth a mark amid the words. */
  private static final int A_MARK = 2;

  /** So much more told is worth another line. */
  private static final int A_LINE = 3;

  private final CardMarkup markup;
  private final PhoneColumn column;

  FindingText(CardMarkup markup) {
    this.markup = markup;
    this.column = markup.column().bold();
  }

  /** Its title, cut where it would take more lines. */
  FittedText title(Sign sign, int most) {
    return FittedText.bold(sign.ordinal() + sign.title(), most, markup);
  }

  /** Its whole title; empty where that takes more than {@value #TITLE} lines. */
  Optional<FittedText> title(Sign sign) {
    FittedText whole = title(sign, Integer.MAX_VALUE);
    return Optional.of(whole).filter(title -> title.lines() <= TITLE);
  }

  /** Its title, whole, and where its quote is; empty where that takes more lines. */
  Optional<FittedText> pointing(Sign sign, String where, int most) {
    return Optional.of(draft(sign, sign.title(), where))
        .filter(text -> text.lines() <= most)
        .map(text -> text.in(markup));
  }

  /**
   * With the quote that proves it best, in whole clauses, within {@value #SHORT} lines or else so
   * many; with another that has room if that one has none; else with a part of the best, without
   * the one who said it, at last without its language, and with its title cut where there is no
   * room for them. Empty where there is no quote.
   *
   * @param most lines, two or more
   */
  Optional<FittedText> leading(Sign sign, int most) {
    return Stream.of(sign, sign.unnamed(), sign.bare())
        .distinct()
        .flatMap(shown -> quoted(shown, most).stream())
        .findFirst()
        .or(() -> belowCutTitle(sign.bare(), most))
        .map(quote -> quote.within(most, markup));
  }

  /** Why it matters, whole; empty where that takes too many lines. */
  Optional<FittedText> why(Sign sign, Phrasebook book) {
    return Optional.of(FittedText.whole(book.say("explain.why", sign.why()), markup))
        .filter(text -> text.lines() <= REASON);
  }

  /** With a quote within so many lines; empty where next to nothing of any fits. */
  Optional<FittedText> quoting(Sign sign, int most) {
    return quoted(sign, most).map(quote -> quote.within(most, markup));
  }

  /**
   * With as much of its best quote as fits from where a sentence begins, or a little less so that
   * its picture can be named; empty where it tells more without its middle.
   */
  Optional<FittedText> completed(Sign sign, int most) {
    return best(sign)
        .flatMap(
            best ->
                sentences(sign, best, most)
                    .filter(
                        quote ->
                            elided(sign, best, most).stream()
                                .allMatch(other -> quote.or(other, A_MARK).equals(quote)))
                    .map(quote -> placed(sign, best, quote, most)))
        .map(quote -> quote.within(most, markup));
  }

  /** With a little less of the quote where that leaves room for its picture. */
  private Quoted placed(Sign sign, Proof best, Quoted quote, int most) {
    return IntStream.of(most, most - 1, most - 2)
        .mapToObj(lines -> lines == most ? Optional.of(quote) : sentences(sign, best, lines))
        .flatMap(Optional::stream)
        .filter(shorter -> shorter.placed().lines() <= most)
        .findFirst()
        .orElse(quote);
  }

  /** With another quote beside its best, or with more of that around what is left out. */
  Optional<FittedText> fuller(Sign sign, int most) {
    return joined(sign, most)
        .or(() -> best(sign).flatMap(best -> best(sign, best, most)))
        .map(quote -> quote.within(most, markup));
  }

  /** With its best quote whole, and with another that shows it as well, whole or cut. */
  private Optional<Quoted> joined(Sign sign, int most) {
    return sign.joined()
        .flatMap(
            both ->
                whole(sign, both.getFirst().and(both.getLast()), most)
                    .or(() -> withPart(sign, both.getFirst(), both.getLast(), most)));
  }

  private Optional<Quoted> withPart(Sign sign, Proof best, Proof other, int most) {
    return inClauses(sign, other, Clauses::begun)
        .flatMap(part -> whole(sign, best.and(part), most).stream())
        .findFirst();
  }

  private Optional<Quoted> quoted(Sign sign, int most) {
    return best(sign)
        .flatMap(
            best ->
                inClauses(sign, best, most)
                    .or(() -> around(sign, sign.title(), best, most))
                    .or(() -> another(sign, most)));
  }

  /** Whether its best quote has room in whole clauses. */
  boolean isQuotable(Sign sign, int most) {
    return best(sign).flatMap(best -> inClauses(sign, best, most)).isPresent();
  }

  private Optional<Quoted> inClauses(Sign sign, Proof best, int most) {
    return telling(sign, best, most)
        .or(() -> clauses(sign, best, Math.min(SHORT, most), Clauses::fitting))
        .or(() -> clauses(sign, best, most, Clauses::fitting))
        .or(() -> answer(sign, best, most));
  }

  /** What tells the most, in as few lines as that takes. */
  private Optional<Quoted> telling(Sign sign, Proof best, int most) {
    return IntStream.rangeClosed(Math.min(SHORT, most), most)
        .mapToObj(lines -> best(sign, best, lines))
        .flatMap(Optional::stream)
        .reduce((one, other) -> one.or(other, A_LINE));
  }

  /** What begins with a sentence, without its middle where that tells more. */
  private Optional<Quoted> best(Sign sign, Proof best, int most) {
    return Stream.concat(sentences(sign, best, most).stream(), elided(sign, best, most).stream())
        .reduce((one, other) -> one.or(other, A_MARK));
  }

  private Optional<Quoted> elided(Sign sign, Proof proof, int most) {
    if (proof.sides().size() > 1) {
      return Optional.empty();
    }
    Proof.Side side = proof.sides().getFirst();
    Elision elision = new Elision(side.words(), side.told(), sign.telling());
    return lengths(proof)
        .flatMap(length -> elision.within(length).stream())
        .distinct()
        .flatMap(words -> whole(sign, proof.cut(_ -> words), most).stream())
        .findFirst();
  }

  private Optional<Quoted> answer(Sign sign, Proof proof, int most) {
    return Optional.of(proof)
        .filter(Proof::answer)
        .map(Proof::alone)
        .flatMap(
            alone ->
                sentences(sign, alone, most)
                    .or(() -> clauses(sign, alone, most, Clauses::fitting)));
  }

  private static Optional<Proof> best(Sign sign) {
    return sign.proofs().stream().findFirst();
  }

  private Optional<Quoted> another(Sign sign, int most) {
    return sign.proofs().stream()
        .skip(1)
        .flatMap(
            proof ->
                whole(sign, proof, most)
                    .or(() -> clauses(sign, proof, most, Clauses::fitting))
                    .stream())
        .findFirst();
  }

  private Optional<Quoted> whole(Sign sign, Proof proof, int most) {
    return fitting(sign, sign.title(), proof, most);
  }

  /** The whole, or what begins with a sentence: nothing else reads like someone's words. */
  private Optional<Quoted> sentences(Sign sign, Proof proof, int most) {
    return whole(sign, proof, most).or(() -> clauses(sign, proof, most, Clauses::begun));
  }

  /** What is left out are whole clauses; every side keeps one. */
  private Optional<Quoted> clauses(Sign sign, Proof proof, int most, Part part) {
    return inClauses(sign, proof, part)
        .flatMap(shorter -> whole(sign, shorter, most).stream())
        .findFirst();
  }

  /** In each length, from the longest; none where a side would keep next to nothing. */
  private static Stream<Proof> inClauses(Sign sign, Proof proof, Part part) {
    Map<Proof.Side, Clauses> clauses = new HashMap<>();
    int least = TELLING / proof.sides().size();
    return lengths(proof)
        .map(
            length ->
                proof.cut(
                    side ->
                        part.of(
                                clauses.computeIfAbsent(side, one -> new Clauses(one.words())),
                                clause -> sign.tells(clause, side),
                                clause -> clause.length() <= length)
                            .orElse("")))
        .filter(
            shorter -> shorter.sides().stream().allMatch(side -> side.words().length() >= least))
        .distinct();
  }

  /** A part of a quote that has room. */
  private interface Part {
    Optional<String> of(Clauses clauses, ToIntFunction<String> telling, Predicate<String> fits);
  }

  private static Stream<Integer> lengths(Proof proof) {
    int least = TELLING / proof.sides().size();
    return IntStream.iterate(
            proof.longest(), length -> length >= least, length -> length - Math.max(2, length / 16))
        .boxed();
  }

  private Optional<Quoted> belowCutTitle(Sign sign, int most) {
    String head = sign.ordinal();
    return best(sign).stream()
        .flatMap(
            proof ->
                IntStream.iterate(most - 1, lines -> lines > 0, lines -> lines - 1)
                    .map(n -> FittedText.longest(sign.title(), n, column::lines, head::concat))
                    .mapToObj(n -> MessageBudget.shortened(sign.title(), Math.max(n, 1)))
                    .flatMap(title -> around(sign, title, proof, most).stream()))
        .findFirst();
  }

  /** Each side cut alike, so that none is lost; between words, around what tells. */
  private Optional<Quoted> around(Sign sign, String title, Proof proof, int most) {
    Proof shown = proof.answer() ? proof.alone() : proof;
    return lengths(shown)
        .map(length -> shown.cut(side -> around(sign, side, length)))
        .filter(shorter -> shorter.shortest() >= Math.min(LEAST, shown.shortest()))
        .distinct()
        .flatMap(shorter -> fitting(sign, title, shorter, most).stream())
        .findFirst()
        .or(() -> fitting(sign, title, shown, most));
  }

  private static String around(Sign sign, Proof.Side side, int length) {
    List<String> told = sign.telling().proving(side.told());
    return Clauses.around(side.words(), told, words -> words.length() <= length)
        .or(() -> Clauses.around(side.words(), List.of(), words -> words.length() <= length))
        .orElseGet(() -> MessageBudget.shortened(side.words(), length));
  }

  /** A finding with its quote; empty where that takes more lines. */
  private Optional<Quoted> fitting(Sign sign, String title, Proof proof, int most) {
    Quoted.QuoteDraft plain = draft(sign, title, proof.unplaced().line());
    return plain.lines() > most
        ? Optional.empty()
        : Optional.of(new Quoted(plain, draft(sign, title, proof.line()), telling(sign, proof)));
  }

  private static int telling(Sign sign, Proof proof) {
    return proof.sides().stream().mapToInt(side -> sign.tells(side.words(), side)).sum();
  }

  private Quoted.QuoteDraft draft(Sign sign, String title, String line) {
    String stopped = title + Sign.stop(title);
    int lines = column.lines(sign.ordinal() + stopped + " " + line);
    return new Quoted.QuoteDraft(sign.number(), stopped, line, lines);
  }
}
