package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.Audience;
import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.Offer;
import dev.bonafide.conversation.subject.SpeakerChoice;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.Visible;
import dev.bonafide.telegram.api.TelegramPress;
import dev.bonafide.telegram.api.TelegramReply;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Weighed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What can be done about a verdict at one tap. */
public final class TelegramButtons {
  private static final int DATA = 64;

  /** Buttons of a card. */
  private static final int MOST = 5;

  private static final int COPIED = 256;
  private static final int LABEL = 40;
  private static final int RULINGS = 6;

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final Phrasebook book;
  private final List<List<TelegramReply.Key>> rows = new ArrayList<>();

  private TelegramButtons(BotAnswer.Judged judged, Phrasebook book) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars(), book);
    this.book = book;
  }

  /**
   * Those under a verdict: five at most, the rest behind the last of them.
   *
   * @param earlier number of the case that this one may belong to; 0 for none
   */
  public static List<List<TelegramReply.Key>> of(
      BotAnswer.Judged judged, Phrasebook book, long earlier) {
    TelegramButtons buttons = new TelegramButtons(judged, book);
    boolean joins = earlier != 0 && earlier < judged.caseId().number();
    if (joins) {
      buttons.rows.add(
          List.of(buttons.press("join", TelegramPress.Act.JOIN, Long.toString(earlier), earlier)));
    }
    if (judged.outdated()) {
      buttons.row(buttons.press("again", TelegramPress.Act.AGAIN, ""));
    }
    buttons.speakers();
    if (judged.choices().isEmpty()) {
      buttons.questions();
    }
    buttons.usual(joins);
    return buttons.rows;
  }

  /** What is done less often, in place of the usual ones. */
  public static List<List<TelegramReply.Key>> more(BotAnswer.Judged judged, Phrasebook book) {
    TelegramButtons buttons = new TelegramButtons(judged, book);
    List<TelegramReply.Key> shown = new ArrayList<>();
    if (buttons.isFound()) {
      shown.add(buttons.press("evidence", TelegramPress.Act.EVIDENCE, ""));
    }
    if (!Audience.isToStop(judged)) {
      shown.add(buttons.press("questions", TelegramPress.Act.QUESTIONS, ""));
    }
    buttons.rows.add(shown);
    List<TelegramReply.Key> looks = new ArrayList<>();
    if (buttons.isAdvised()) {
      looks.add(buttons.press("steps", TelegramPress.Act.STEPS, ""));
    }
    looks.add(buttons.press("looked", TelegramPress.Act.LOOKED, ""));
    buttons.rows.add(looks);
    buttons.row(
        buttons.press("scam", TelegramPress.Act.SCAM, ""),
        buttons.press("genuine", TelegramPress.Act.GENUINE, ""));
    buttons.row(
        buttons.press("undo", TelegramPress.Act.UNDO, ""),
        buttons.press("delete", TelegramPress.Act.DELETE, ""));
    buttons.row(buttons.press("back", TelegramPress.Act.BACK, ""));
    return buttons.rows;
  }

  /** Which finding is no problem, in place of the usual ones. */
  public static List<List<TelegramReply.Key>> rulings(BotAnswer.Judged judged, Phrasebook book) {
    TelegramButtons buttons = new TelegramButtons(judged, book);
    buttons.rulings();
    buttons.row(buttons.press("back", TelegramPress.Act.BACK, ""));
    return buttons.rows;
  }

  /** Asked before what cannot be undone. */
  public static List<List<TelegramReply.Key>> erasing(long number, Phrasebook book) {
    return List.of(
        List.of(
            TelegramReply.Key.press(
                book.say("button.erase", number),
                new TelegramPress(TelegramPress.Act.ERASE, number, "").data())));
  }

  /** Who may be screened, where that is open. */
  private void speakers() {
    for (SpeakerChoice one : judged.choices()) {
      String label = MessageBudget.shortened(Visible.quote(one.label()), LABEL);
      TelegramPress press =
          new TelegramPress(TelegramPress.Act.SPEAKER, judged.caseId().number(), one.id());
      rows.add(List.of(TelegramReply.Key.press(label, press.data())));
    }
  }

  /**
   * A press copies one that stands on the card; where there is nothing to ask, it says what to do
   * in full.
   */
  private void questions() {
    List<TelegramReply.Key> row = new ArrayList<>();
    List<Question> questions = CardText.asked(judged, book);
    for (int at = 0; at < questions.size(); at++) {
      String ask = questions.get(at).ask();
      if (ask.length() <= COPIED) {
        String label =
            questions.size() == 1 ? book.say("button.copy.only") : book.say("button.copy", at + 1);
        row.add(TelegramReply.Key.copy(label, ask));
      }
    }
    if (Audience.isToStop(judged) && isAdvised()) {
      row.add(press("steps", TelegramPress.Act.STEPS, ""));
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
  }

  private void usual(boolean joins) {
    List<TelegramReply.Key> row = new ArrayList<>();
    if (judged.choices().isEmpty()) {
      row.add(
          isFound()
              ? press("evidence", TelegramPress.Act.EVIDENCE, "")
              : press("looked", TelegramPress.Act.LOOKED, ""));
      if (!joins && !page.found().isEmpty()) {
        row.add(press("rule", TelegramPress.Act.RULE, ""));
      }
    } else if (isFound() && rows.stream().mapToInt(List::size).sum() <= MOST - 2) {
      row.add(press("evidence", TelegramPress.Act.EVIDENCE, ""));
    }
    row.add(press("more", TelegramPress.Act.MORE, ""));
    rows.add(row);
  }

  private boolean isFound() {
    return !judged.examination().assessment().findings().isEmpty() || !judged.links().isEmpty();
  }

  private boolean isAdvised() {
    return !judged.examination().assessment().advised().isEmpty();
  }

  private void row(TelegramReply.Key... keys) {
    rows.add(List.of(keys));
  }

  /** By the check's id: numbers change when the case does. */
  private void rulings() {
    Map<Integer, String> checks =
        judged.examination().assessment().findings().stream()
            .filter(one -> one.setAside() == null)
            .collect(Collectors.toMap(Weighed::number, one -> one.finding().check(), (a, _) -> a));
    for (Point point : page.found().stream().limit(RULINGS).toList()) {
      String check = checks.get(point.number());
      if (check != null) {
        TelegramReply.Key key = press("fine", TelegramPress.Act.FINE, check, point.number());
        if (key.data().getBytes(StandardCharsets.UTF_8).length <= DATA) {
          rows.add(List.of(key));
        }
      }
    }
  }

  private TelegramReply.Key press(
      String name, TelegramPress.Act act, String about, Object... arguments) {
    return TelegramReply.Key.press(
        book.say("button." + name, arguments),
        new TelegramPress(act, judged.caseId().number(), about).data());
  }

  /** Buttons below plain words, a row each. */
  public static final class TelegramOffers {
    private TelegramOffers() {}

    public static List<List<TelegramReply.Key>> keys(List<Offer> offers) {
      return offers.stream()
          .flatMap(one -> press(one).stream().map(press -> List.of(key(one, press))))
          .toList();
    }

    /** Offers for which there is no button, and a command. */
    public static List<Offer> typed(List<Offer> offers) {
      return offers.stream().filter(one -> press(one).isEmpty()).toList();
    }

    private static TelegramReply.Key key(Offer offer, TelegramPress press) {
      return TelegramReply.Key.press(offer.label(), press.data());
    }

    private static Optional<TelegramPress> press(Offer offer) {
      return TelegramPress.giving(offer.command(), offer.caseId().number());
    }
  }
}
