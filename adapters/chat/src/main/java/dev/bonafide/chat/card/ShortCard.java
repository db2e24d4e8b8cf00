package dev.bonafide.chat.card;

import dev.bonafide.check.Strength;
import dev.bonafide.consultation.Consulted;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.phrasebook.TranslatableText;
import dev.bonafide.report.ReportPage;
import dev.bonafide.verdict.Assessment;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Verdict;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * A verdict as someone needs it in ten seconds: what it comes to, who, up to three findings with
 * their shortest quote, what to do, the two best questions, and what was not looked at; {@value
 * #LINES} lines on a phone at most. Everything else stands behind what can be pressed: {@link
 * CaseDetails}.
 */
public final class ShortCard {
  /** On a phone that is 360 pixels wide. */
  public static final int LINES = 12;

  private static final int NOTICES = 2;

  /** Lines of a notice that is not the first. */
  private static final int CLOSE = 2;

  /** Before what to do, so that no one takes it for a part of a finding that stands above it. */
  private static final String ACT = "→ ";

  /** Lines of the first notice: of more, what is cut stands behind the card. */
  private static final int TOLD = 3;

  private static final String NOTED = "summary.noted";

  private static final Set<String> ASIDE = Set.of("summary.aside", "summary.reread");

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final Phrasebook book;
  private final CardMarkup markup;
  private final Audience audience;
  private final boolean open;
  private final List<Sign> signs;
  private final SubjectLine subject;
  private final CardQuestions questions;
  private final CardNotices beside;

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
    this.signs = signs(judged, page, book, audience);
    this.subject = new SubjectLine(judged, page, book, markup, open, !signs.isEmpty());
    this.questions = askable();
    this.beside = new CardNotices(judged, page, book, open);
  }

  /**
   * The paragraphs of each part that has any, in safe words; taken in by their worth.
   *
   * @param above how many lines stand above them
   */
  public Map<CardPart, List<String>> parts(int above) {
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

  /**
   * Without figures where they would take the room of what proves the first finding, or to do; with
   * whom it is about before all that where it has no other room.
   */
  private CardLayout fitted(int above, List<String> notices, String late) {
    Assessment assessment = judged.examination().assessment();
    List<TranslatableText> figures = Sureness.of(assessment);
    List<TranslatableText> few = Sureness.inShort(assessment);
    Laid full = fitted(above, notices, late, figures, false);
    Laid laid = full.isWhole() ? full : fitted(above, notices, late, few, false);
    boolean isNamed = laid.layout().paragraphs(CardPart.WHO) > 0;
    return isNamed || subject.told(above > 0).isEmpty()
        ? laid.layout()
        : Stream.of(figures, few)
            .map(sure -> fitted(above, notices, late, sure, true))
            .filter(Laid::isWhole)
            .findFirst()
            .orElse(laid)
            .layout();
  }

  private Laid fitted(
      int above, List<String> notices, String late, List<TranslatableText> sure, boolean named) {
    Laid laid = laidOut(above, notices, late, sure, named, signs);
    return laid.shown() == 1
        ? laidOut(above, notices, late, sure, named, List.of(signs.getFirst().alone()))
        : laid;
  }

  /**
   * A card.
   *
   * @param shown how many findings; a lone one needs no number
   * @param proved whether the first has whole clauses, and who said them
   */
  private record Laid(CardLayout layout, int shown, boolean proved) {
    /** Whether it says what to do as well. */
    boolean isWhole() {
      return proved && layout.paragraphs(CardPart.DO) > 0;
    }
  }

  private Laid laidOut(
      int above,
      List<String> notices,
      String late,
      List<TranslatableText> sure,
      boolean named,
      List<Sign> told) {
    CardLayout layout = new CardLayout(LINES - above);
    head(layout, sure);
    foot(layout);
    ask(layout);
    if (named) {
      who(layout, above > 0);
    }
    CardFindings findings = new CardFindings(layout, told, page, book, markup, open);
    int kept =
        notices.stream().limit(1).mapToInt(one -> FittedText.of(one, TOLD, markup).lines()).sum();
    Optional<FittedText> warning = audience.warning(judged).map(this::acting);
    int reserved = kept + warning.map(FittedText::lines).orElse(0);
    boolean asked = settle(layout, reserved, findings);
    if (asked) {
      findings.lead(reserved, reserved - kept + 1);
      act(layout, kept, warning);
    } else {
      boolean _ = act(layout, layout.left(), acting(audience.inShort(judged)));
      findings.lead(kept, audience.isSettled(judged) ? 0 : 1);
    }
    notices.stream()
        .limit(1)
        .forEach(one -> notice(layout, one, Math.clamp(layout.left(), 1, TOLD)));
    who(layout, above > 0);
    if (signs.isEmpty()) {
      said(layout, Set.of(NOTED));
    }
    pieces(layout, findings, asked);
    if (!late.isEmpty()) {
      notice(layout, late, 1);
    }
    findings.more();
    others(layout, notices);
    findings.why();
    findings.widen();
    return new Laid(layout, findings.shown(), findings.isProved());
  }

  /** The questions among its {@link #parts}, in their order. */
  public List<Question> asked(int above) {
    Map<CardPart, List<String>> parts = parts(above);
    return questions.among(
        Stream.of(CardPart.SETTLE, CardPart.ASK)
            .flatMap(part -> parts.getOrDefault(part, List.of()).stream())
            .toList());
  }

  private void head(CardLayout layout, List<TranslatableText> sure) {
    layout.add(CardPart.HEAD, FittedText.bold(page.headline(), 2, markup));
    layout.add(CardPart.HEAD, FittedText.of(book.say(sure), TOLD, markup));
  }

  /** Adds what to do, if it has room in so many lines. */
  private static boolean act(CardLayout layout, int most, FittedText text) {
    return text.lines() <= most && layout.add(CardPart.DO, text);
  }

  /** Adds what to do, or what to leave until then, whole; only a long notice is cut for it. */
  private void act(CardLayout layout, int kept, Optional<FittedText> warning) {
    List<FittedText> doing =
        Stream.concat(
                warning.stream(),
                Stream.of(audience.inShort(judged), audience.untilAnswered(judged))
                    .map(this::acting))
            .toList();
    int room = layout.left() - kept;
    int least = kept > CLOSE ? 1 : kept;
    boolean _ =
        doing.stream().anyMatch(one -> act(layout, room, one))
            || doing.stream().anyMatch(one -> act(layout, layout.left() - least, one));
  }

  private FittedText acting(TranslatableText what) {
    return FittedText.of((signs.isEmpty() ? "" : ACT) + book.say(what), LINES / 2, markup);
  }

  private void foot(CardLayout layout) {
    layout.add(
        CardPart.FOOT,
        FittedText.small(book.say("card.foot", judged.caseId().number()), 2, markup));
    if (!open) {
      layout.add(
          CardPart.FOOT,
          FittedText.small(book.say("card.wide", book.say("offer.evidence")), 2, markup));
    }
  }

  /**
   * What is told on it. Weak signs alone are only counted where a model read all of it and found no
   * more than the rules.
   */
  private static List<Sign> signs(
      BotAnswer.Judged judged, ReportPage page, Phrasebook book, Audience audience) {
    var voices = new QuoteVoice.Voices(judged.examination().caseFile(), book, audience);
    List<Sign> all = Sign.of(page, judged.examination().assessment(), voices, book);
    Consulted consulted = judged.examination().consulted();
    boolean isSlight =
        page.verdict() instanceof Verdict.NoRedFlags
            && consulted.used()
            && !consulted.isPartial()
            && all.stream().allMatch(one -> one.strength() == Strength.WEAK);
    return isSlight ? List.of() : all.stream().limit(CardFindings.MOST).toList();
  }

  /** What else is to be said, as far as there is room. */
  private void others(CardLayout layout, List<String> notices) {
    notices.stream().skip(1).limit(NOTICES - 1).forEach(one -> notice(layout, one, CLOSE));
    beside
        .links()
        .filter(one -> !notices.contains(one))
        .ifPresent(one -> notice(layout, one, CLOSE));
    said(layout, ASIDE);
  }

  /** Sentences of the summary, by their keys. */
  private void said(CardLayout layout, Set<String> some) {
    judged.examination().assessment().said().stream()
        .filter(one -> some.contains(one.key()))
        .forEach(one -> notice(layout, book.say(one), CLOSE));
  }

  /** Which of several is screened comes before everything that depends on it. */
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

  /** Two findings and a question come before what else there is. */
  private void pieces(CardLayout layout, CardFindings findings, boolean isAsked) {
    int asked = isAsked ? CardQuestions.MOST : questions.ask(layout, 0, 1);
    findings.add(1);
    findings.quote();
    findings.complete();
    int _ = questions.ask(layout, asked, CardQuestions.MOST);
    findings.add(CardFindings.MOST);
    findings.quoteOrPoint();
  }

  /**
   * Begins a verdict that asks with the best question that has room, and no other; one without
   * findings rests on the best alone.
   */
  private boolean settle(CardLayout layout, int kept, CardFindings findings) {
    return page.verdict() instanceof Verdict.Verify
        && questions
            .best(layout.left() - kept - findings.proving())
            .or(() -> signs.isEmpty() ? questions.best(layout.left()) : Optional.empty())
            .or(() -> questions.within(layout.left() - kept - findings.least()))
            .or(() -> questions.within(layout.left() - CLOSE))
            .filter(one -> layout.add(CardPart.SETTLE, one))
            .isPresent();
  }

  /** Those that its reader can ask, whole; none before it is clear whom to ask. */
  private CardQuestions askable() {
    return subject.isOpen() && subject.assumed().isEmpty()
        ? CardQuestions.NONE
        : new CardQuestions(
            audience.questions(judged, page, book).stream()
                .map(one -> CardQuestions.CardQuestion.of(one, audience, open, book, markup))
                .toList());
  }

  private void notice(CardLayout layout, String words, int most) {
    layout.add(CardPart.LIMITS, FittedText.of(words, most, markup));
  }
}
