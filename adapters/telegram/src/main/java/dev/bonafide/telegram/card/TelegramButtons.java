package dev.bonafide.telegram.card;

import dev.bonafide.chat.card.MessageBudget;
import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.SpeakerChoice;
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
import java.util.stream.Collectors;

/** What can be done about a verdict at one tap. */
public final class TelegramButtons {
  private static final int DATA = 64;
  private static final int COPIED = 256;
  private static final int LABEL = 40;
  private static final int EVIDENCE = 6;
  private static final int RULINGS = 3;

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
   * Those under a verdict.
   *
   * @param earlier number of the case that this one may belong to; 0 for none
   */
  public static List<List<TelegramReply.Key>> of(
      BotAnswer.Judged judged, Phrasebook book, long earlier) {
    TelegramButtons buttons = new TelegramButtons(judged, book);
    if (earlier != 0 && earlier < judged.caseId().number()) {
      buttons.rows.add(
          List.of(buttons.press("join", TelegramPress.Act.JOIN, Long.toString(earlier), earlier)));
    }
    buttons.speakers();
    buttons.questions();
    buttons.evidence();
    buttons.rulings();
    buttons.rows.add(
        List.of(
            buttons.press("scam", TelegramPress.Act.SCAM, ""),
            buttons.press("genuine", TelegramPress.Act.GENUINE, "")));
    buttons.rows.add(
        List.of(
            buttons.press("undo", TelegramPress.Act.UNDO, ""),
            buttons.press("delete", TelegramPress.Act.DELETE, "")));
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

  /** Who may be vetted, where that is open. */
  private void speakers() {
    for (SpeakerChoice one : judged.choices()) {
      String label = MessageBudget.shortened(Visible.quote(one.label()), LABEL);
      TelegramPress press =
          new TelegramPress(TelegramPress.Act.SPEAKER, judged.caseId().number(), one.id());
      rows.add(List.of(TelegramReply.Key.press(label, press.data())));
    }
  }

  private void questions() {
    for (Question question : page.questions().stream().limit(judged.questions()).toList()) {
      if (question.ask().length() <= COPIED) {
        rows.add(
            List.of(
                TelegramReply.Key.copy(
                    "⧉ " + MessageBudget.shortened(question.ask(), LABEL), question.ask())));
      }
    }
  }

  private void evidence() {
    List<TelegramReply.Key> row = new ArrayList<>();
    for (Point point : page.found().stream().limit(EVIDENCE).toList()) {
      String number = Integer.toString(point.number());
      row.add(press("evidence", TelegramPress.Act.EVIDENCE, number, number));
      if (row.size() == 3) {
        rows.add(List.copyOf(row));
        row.clear();
      }
    }
    if (!row.isEmpty()) {
      rows.add(row);
    }
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
}
