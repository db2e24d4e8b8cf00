package dev.bonafide.chat.card;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A verdict as somebody needs it in ten seconds: what it comes to, who, up to three findings with
 * their shortest quote, what to do, the two best questions, and what was not looked at; {@value
 * #LINES} lines on a phone at most. Everything else stands behind what can be pressed: {@link
 * CaseDetails}.
 */
public final class ShortCard {
  /** On a phone that is 360 pixels wide. */
  public static final int LINES = 12;

  private static final int FINDINGS = 3;
  private static final int QUESTIONS = 2;
  private static final int NOTICES = 2;

  /** Lines of a finding's title, and of a finding with its quote. */
  private static final int CLOSE = 2;

  private static final int ROOMY = 4;

  /** The same of the first finding, whose title is not cut while there is room. */
  private static final int LEADING = 5;

  /** The same where lines are left, so that the words that prove it are not cut off. */
  private static final int WIDE = 7;

  /** Before what to do, so that nobody takes it for a part of a finding that stands above it. */
  private static final String ACT = "→ ";

  /** Lines of the first notice: of more, what is cut stands behind the card. */
  private static final int TOLD = 3;

  private static final Set<String> ASIDE = Set.of("summary.aside", "summary.reread");

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final Phrasebook book;
  private final CardMarkup markup;
  private final Audience audience;
  private final boolean open;
  private final SubjectLine subject;
  private final List<CardQuestion> questions;

  /**
   * @param open whether it may name people and quote them
   */
  public ShortCard(
      BotAnswer.Judged judged,
      Phrasebook book,
      CardMarkup markup,
      Audience audience,
      boolean open) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars(), book);
    this.book = book;
    this.markup = markup;
    this.audience = audience;
    this.open = open;
    this.subject = new SubjectLine(judged, page, book, markup, open);
    this.questions = askable();
  }

  /**
   * The paragraphs of each part that has any, in safe words; taken in by their worth.
   *
   * @param above how many lines stand above them
   */
  public Map<CardPart, List<String>> parts(int above) {
    CardNotices beside = new CardNotices(judged, page, book, open);
    return beside
        .link()
        .map(link -> linked(above, beside.said(), link))
        .orElseGet(() -> fitted(above, beside.said(), ""))
        .marked();
  }

  /**
   * With a link in its place, or after the findings, or at the end if a line is left: wherever the
   * first finding stands with the same words as without it.
   */
  private CardLayout linked(int above, List<String> notices, String link) {
    List<String> others = notices.stream().filter(one -> !one.equals(link)).toList();
    CardLayout plain = fitted(above, others, "");
    return Stream.<Supplier<CardLayout>>of(
            () -> fitted(above, notices, ""), () -> fitted(above, others, link))
        .map(Supplier::get)
        .filter(one -> one.first(CardPart.FOUND).equals(plain.first(CardPart.FOUND)))
        .findFirst()
        .orElseGet(
            () -> {
              notice(plain, link, 1);
              return plain;
            });
  }

  private CardLayout fitted(int above, List<String> notices, String late) {
    List<Sign> signs = signs();
    Laid laid = laidOut(above, notices, late, signs);
    return laid.shown() == 1
        ? laidOut(above, notices, late, List.of(signs.getFirst().alone())).layout()
        : laid.layout();
  }

  /**
   * A card.
   *
   * @param shown how many findings; a lone one needs no number
   */
  private record Laid(CardLayout layout, int shown) {}

  private Laid laidOut(int above, List<String> notices, String late, List<Sign> signs) {
    CardLayout layout = new CardLayout(LINES - above);
    head(layout);
    foot(layout);
    ask(layout);
    CardNotices beside = new CardNotices(judged, page, book, open);
    FindingText text = new FindingText(markup);
    int kept =
        notices.stream().limit(1).mapToInt(one -> FittedText.of(one, TOLD, markup).lines()).sum();
    int room = layout.left() - kept;
    Optional<FittedText> hinted =
        hinted(signs, room - least(signs)).or(() -> hinted(signs, room - TOLD));
    int asking = hinted.map(one -> one.lines() - 1).orElse(0);
    int led = lead(layout, text, signs, kept + asking);
    boolean asked = hinted.filter(one -> layout.add(CardPart.ASK, one)).isPresent();
    notices.stream()
        .limit(1)
        .forEach(one -> notice(layout, one, Math.clamp(layout.left(), 1, TOLD)));
    who(layout, above > 0);
    int shown = pieces(layout, text, signs, led, asked);
    if (!late.isEmpty()) {
      notice(layout, late, 1);
    }
    more(layout);
    beside(layout, notices, beside);
    why(layout, text, signs);
    widen(layout, 0, lines -> text.fuller(signs.getFirst(), lines));
    return new Laid(layout, shown);
  }

  /** The questions among its {@link #parts}, in their order. */
  public List<Question> asked(int above) {
    List<String> shown = parts(above).getOrDefault(CardPart.ASK, List.of());
    var asked = questions.stream().filter(one -> shown.contains(one.text().marked()));
    return asked.map(CardQuestion::question).toList();
  }

  private void head(CardLayout layout) {
    layout.add(CardPart.HEAD, FittedText.bold(audience.headline(judged, page, book), 2, markup));
    String sure = book.say(Sureness.of(judged.examination()));
    layout.add(CardPart.HEAD, FittedText.of(sure, 2, markup));
    String act = (page.found().isEmpty() ? "" : ACT) + book.say(audience.inShort(judged));
    layout.add(CardPart.DO, FittedText.of(act, LINES / 2, markup));
  }

  private void foot(CardLayout layout) {
    layout.add(
        CardPart.FOOT,
        FittedText.small(book.say("card.foot", judged.caseId().number()), 2, markup));
    if (!open) {
      layout.add(CardPart.FOOT, FittedText.small(book.say("card.wide"), 2, markup));
    }
  }

  private List<Sign> signs() {
    var voices = new QuoteVoice.Voices(judged.examination().caseFile(), book, audience);
    return Sign.of(page, judged.examination().assessment(), voices).stream()
        .limit(FINDINGS)
        .toList();
  }

  /** What else is to be said, as far as there is room. */
  private void beside(CardLayout layout, List<String> notices, CardNotices beside) {
    notices.stream().skip(1).limit(NOTICES - 1).forEach(one -> notice(layout, one, CLOSE));
    beside
        .links()
        .filter(one -> !notices.contains(one))
        .ifPresent(one -> notice(layout, one, CLOSE));
    judged.examination().assessment().said().stream()
        .filter(one -> ASIDE.contains(one.key()))
        .forEach(one -> notice(layout, book.say(one), CLOSE));
  }

  /** Which of several is vetted comes before everything that depends on it. */
  private void ask(CardLayout layout) {
    if (subject.isOpen()) {
      layout.add(CardPart.WHO, FittedText.of(subject.asked(), TOLD, markup));
    }
  }

  private void who(CardLayout layout, boolean isPlaced) {
    subject
        .told(isPlaced)
        .filter(_ -> layout.paragraphs(CardPart.WHO) == 0)
        .ifPresent(who -> layout.add(CardPart.WHO, FittedText.of(who, 1, markup)));
  }

  /**
   * The first finding, with its quote wherever one may be shown: a claim without its proof is what
   * nobody may be asked to believe. How many findings are shown now.
   *
   * @param kept lines for what must be said beside the verdict
   */
  private int lead(CardLayout layout, FindingText text, List<Sign> signs, int kept) {
    if (signs.isEmpty()) {
      return 0;
    }
    Sign first = signs.getFirst();
    int beside = layout.left() - kept - 1;
    int most = Math.min(LEADING, Math.max(Math.min(TOLD, layout.left()), beside));
    FittedText told =
        open
            ? text.leading(first, most).orElseGet(() -> text.title(first, CLOSE))
            : text.title(first, CLOSE);
    return layout.add(CardPart.FOUND, told) ? 1 : 0;
  }

  /** Two findings and a question come before what else there is; how many findings are shown. */
  private int pieces(
      CardLayout layout, FindingText text, List<Sign> signs, int first, boolean isAsked) {
    int asked = isAsked ? QUESTIONS : ask(layout, 0, 1);
    int shown = first + titles(layout, text, signs.stream().skip(first).limit(1).toList());
    int counting = signs.size() == 1 && page.found().size() > 1 ? 1 : 0;
    widen(layout, counting, lines -> text.completed(signs.getFirst(), lines));
    quote(layout, signs.subList(0, shown), text::quoting);
    int _ = ask(layout, asked, QUESTIONS);
    shown += titles(layout, text, signs.stream().skip(shown).limit(FINDINGS - shown).toList());
    String where = book.say("card.unquoted", book.say("offer.evidence"));
    quote(
        layout,
        signs.subList(0, shown),
        (sign, most) -> text.quoting(sign, most).or(() -> text.pointing(sign, where, most)));
    return shown;
  }

  /** Each whole: what is cut off is what somebody wants to know. */
  private int titles(CardLayout layout, FindingText text, List<Sign> signs) {
    Predicate<Sign> added =
        sign -> text.title(sign).filter(title -> layout.add(CardPart.FOUND, title)).isPresent();
    return (int) signs.stream().takeWhile(added).count();
  }

  /**
   * More of the words that prove the first finding, before those of others.
   *
   * @param kept lines for others
   * @param wider the finding with more of its words, if there is room in so many lines
   */
  private void widen(CardLayout layout, int kept, IntFunction<Optional<FittedText>> wider) {
    if (open && layout.paragraphs(CardPart.FOUND) > 0) {
      int lines = layout.lines(CardPart.FOUND, 0);
      wider
          .apply(Math.min(WIDE, lines + Math.max(0, layout.left() - kept)))
          .filter(wide -> wide.lines() > lines)
          .ifPresent(wide -> layout.replace(CardPart.FOUND, 0, wide));
    }
  }

  /** Quotes each but the first as far as there is room, the second first. */
  private void quote(
      CardLayout layout, List<Sign> signs, BiFunction<Sign, Integer, Optional<FittedText>> proved) {
    for (int at = 1; open && at < signs.size(); at++) {
      int place = at;
      int most = Math.min(ROOMY, layout.lines(CardPart.FOUND, at) + layout.left());
      proved
          .apply(signs.get(at), most)
          .ifPresent(quoted -> layout.replace(CardPart.FOUND, place, quoted));
    }
  }

  /** What is bad about the only finding, whole: not everybody knows. */
  private void why(CardLayout layout, FindingText text, List<Sign> signs) {
    if (page.found().size() == 1) {
      text.why(signs.getFirst(), book).ifPresent(why -> layout.add(CardPart.FOUND, why));
    }
  }

  /** Lines without which the first finding says nothing: an answer needs its question. */
  private static int least(List<Sign> signs) {
    boolean answers = signs.stream().limit(1).anyMatch(Sign::isAnswer);
    return answers ? LEADING : TOLD;
  }

  /**
   * What a hint is good for is to be asked about: the best question that has so much room. It comes
   * before whom it is about.
   */
  private Optional<FittedText> hinted(List<Sign> signs, int most) {
    boolean hint = page.found().isEmpty() && !signs.isEmpty();
    var texts = questions.stream().map(CardQuestion::text);
    return texts.filter(one -> hint && one.lines() <= most).findFirst();
  }

  /** Those that its reader can ask, whole; none before it is clear whom to ask. */
  private List<CardQuestion> askable() {
    if (subject.isOpen() && subject.assumed().isEmpty()) {
      return List.of();
    }
    return audience.questions(judged, page, book).stream()
        .map(one -> CardQuestion.of(one, audience, open, book, markup))
        .toList();
  }

  /** Asks whole questions from one place to another; where it ended. */
  private int ask(CardLayout layout, int from, int to) {
    int at = from;
    while (at < Math.min(to, questions.size())
        && layout.add(CardPart.ASK, questions.get(at).text())) {
      at++;
    }
    return at;
  }

  /** That there are others behind the card. */
  private void more(CardLayout layout) {
    int left = unnamed(layout);
    if (left > 0 && left < page.found().size()) {
      String words = book.say("card.left", left, book.say("offer.evidence"));
      layout.add(CardPart.FOUND, FittedText.whole(words, markup));
    }
  }

  private int unnamed(CardLayout layout) {
    return page.found().size() - layout.paragraphs(CardPart.FOUND);
  }

  private void notice(CardLayout layout, String words, int most) {
    layout.add(CardPart.LIMITS, FittedText.of(words, most, markup));
  }
}
