package dev.bonafide.chat.card;

import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The findings of a card under way, the heaviest first, as far as there is room for them. */
final class CardFindings {
  /** As many as a card shows. */
  static final int MOST = 3;

  /** Lines of a finding's title, and of a finding with its quote. */
  private static final int CLOSE = 2;

  private static final int ROOMY = 4;

  /** Lines of the first finding, without which it says nothing. */
  private static final int LEAST = 3;

  /** The same at most; its title is not cut while there is room. */
  private static final int LEADING = 5;

  /** The same where lines are left, so that the words that prove it are not cut off. */
  private static final int WIDE = 7;

  private final CardLayout layout;
  private final List<Sign> signs;
  private final ReportPage page;
  private final Phrasebook book;
  private final CardMarkup markup;
  private final boolean open;
  private final FindingText text;

  /** The first with its quote, by the lines that it may take. */
  private final Map<Integer, Optional<FittedText>> led = new HashMap<>();

  private int shown;
  private boolean proved = true;

  /**
   * @param open whether they may be quoted
   */
  CardFindings(
      CardLayout layout,
      List<Sign> signs,
      ReportPage page,
      Phrasebook book,
      CardMarkup markup,
      boolean open) {
    this.layout = layout;
    this.signs = signs;
    this.page = page;
    this.book = book;
    this.markup = markup;
    this.open = open;
    this.text = new FindingText(markup);
  }

  /** How many are on the card now. */
  int shown() {
    return shown;
  }

  /** Lines without which the first says nothing: an answer needs its question. */
  int least() {
    return signs.stream().limit(1).anyMatch(Sign::isAnswer) ? LEADING : LEAST;
  }

  /** Lines of the first with its quote and who said it, or of what it needs at least. */
  int proving() {
    return signs.stream()
        .filter(_ -> open)
        .limit(1)
        .flatMapToInt(
            first ->
                IntStream.rangeClosed(least(), LEADING)
                    .filter(lines -> quoted(first, lines).isPresent()))
        .findFirst()
        .orElseGet(this::least);
  }

  /**
   * Adds the first, with its quote wherever one may be shown: a claim without its proof is what no
   * one may be asked to believe.
   *
   * @param kept lines for what must be said beside the verdict
   * @param spare lines of others that the name of one who said it is worth
   */
  void lead(int kept, int spare) {
    if (signs.isEmpty()) {
      return;
    }
    Sign first = signs.getFirst();
    int beside = layout.left() - kept - 1;
    int most = Math.min(LEADING, Math.max(Math.min(LEAST, layout.left()), beside));
    Optional<FittedText> named =
        IntStream.rangeClosed(most, Math.max(most, Math.min(LEADING, beside + spare)))
            .mapToObj(lines -> quoted(first, lines))
            .flatMap(Optional::stream)
            .findFirst();
    FittedText told =
        Optional.of(first)
            .filter(_ -> open)
            .flatMap(sign -> named.or(() -> text.leading(sign, most)))
            .orElseGet(() -> text.title(first, CLOSE));
    shown = layout.add(CardPart.FOUND, told) ? 1 : 0;
    proved = !open || first.proofs().isEmpty() || text.isQuotable(first, told.lines());
  }

  private Optional<FittedText> quoted(Sign first, int most) {
    return led.computeIfAbsent(most, lines -> text.quoting(first, lines));
  }

  /** Whether the first has the proof that it may have: whole clauses, and who said them. */
  boolean isProved() {
    return proved;
  }

  /** Adds the titles of the next, each whole: what is cut off is what someone wants to know. */
  void add(int most) {
    Predicate<Sign> added =
        sign -> text.title(sign).filter(title -> layout.add(CardPart.FOUND, title)).isPresent();
    shown += (int) signs.stream().skip(shown).limit(most).takeWhile(added).count();
  }

  /** Adds what the quote of the first leaves out; a line is kept to say that there are others. */
  void complete() {
    int counting = signs.size() == 1 && page.found().size() > 1 ? 1 : 0;
    widen(counting, lines -> text.completed(signs.getFirst(), lines));
  }

  /** Adds more of the words that prove the first, as far as nothing else needs the room. */
  void widen() {
    widen(0, lines -> text.fuller(signs.getFirst(), lines));
  }

  /**
   * More of the first.
   *
   * @param kept lines for others
   * @param wider the finding with more of its words, if there is room in so many lines
   */
  private void widen(int kept, IntFunction<Optional<FittedText>> wider) {
    if (open && layout.paragraphs(CardPart.FOUND) > 0) {
      int lines = layout.lines(CardPart.FOUND, 0);
      wider
          .apply(Math.min(WIDE, lines + Math.max(0, layout.left() - kept)))
          .filter(wide -> wide.lines() > lines)
          .ifPresent(wide -> layout.replace(CardPart.FOUND, 0, wide));
    }
  }

  /** Quotes each but the first as far as there is room, the second first. */
  void quote() {
    quote(text::quoting);
  }

  /** The same, and says where its quote is for each that has no room for one. */
  void quoteOrPoint() {
    String where = book.say("card.unquoted", book.say("offer.evidence"));
    quote((sign, most) -> text.quoting(sign, most).or(() -> text.pointing(sign, where, most)));
  }

  private void quote(BiFunction<Sign, Integer, Optional<FittedText>> proved) {
    for (int at = 1; open && at < shown; at++) {
      int place = at;
      int most = Math.min(ROOMY, layout.lines(CardPart.FOUND, at) + layout.left());
      proved
          .apply(signs.get(at), most)
          .ifPresent(quoted -> layout.replace(CardPart.FOUND, place, quoted));
    }
  }

  /** That there are others behind the card. */
  void more() {
    int left = page.found().size() - layout.paragraphs(CardPart.FOUND);
    if (left > 0 && left < page.found().size()) {
      String words = book.say("card.left", left, book.say("offer.evidence"));
      layout.add(CardPart.FOUND, FittedText.whole(words, markup));
    }
  }

  /** What is bad about the only finding, whole: not everyone knows. */
  void why() {
    if (page.found().size() == 1) {
      text.why(signs.getFirst(), book).ifPresent(why -> layout.add(CardPart.FOUND, why));
    }
  }
}
