package dev.bonafide.telegram;

import dev.bonafide.conversation.Answer;
import dev.bonafide.report.Page;
import dev.bonafide.report.Point;
import dev.bonafide.verdict.Question;
import dev.bonafide.verdict.Weighed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What can be done about a verdict at one tap. */
final class Buttons {
  private static final int DATA = 64;
  private static final int COPIED = 256;
  private static final int LABEL = 40;
  private static final int EVIDENCE = 6;
  private static final int RULINGS = 3;

  private final Answer.Judged judged;
  private final Page page;
  private final List<List<Card.Key>> rows = new ArrayList<>();

  private Buttons(Answer.Judged judged) {
    this.judged = judged;
    this.page = Page.of(judged.examination(), judged.particulars());
  }

  static List<List<Card.Key>> of(Answer.Judged judged) {
    Buttons buttons = new Buttons(judged);
    buttons.questions();
    buttons.evidence();
    buttons.rulings();
    buttons.rows.add(
        List.of(
            buttons.press("Outcome: scam", Press.Act.SCAM, ""),
            buttons.press("Outcome: fine", Press.Act.GENUINE, "")));
    buttons.rows.add(
        List.of(
            buttons.press("Undo", Press.Act.UNDO, ""),
            buttons.press("Delete", Press.Act.DELETE, "")));
    return buttons.rows;
  }

  /** Asked before what cannot be undone. */
  static List<List<Card.Key>> erasing(long number) {
    return List.of(
        List.of(
            Card.Key.press(
                "Yes, erase case " + number, new Press(Press.Act.ERASE, number, "").data())));
  }

  private void questions() {
    for (Question question : page.questions().stream().limit(judged.questions()).toList()) {
      if (question.ask().length() <= COPIED) {
        rows.add(
            List.of(Card.Key.copy("⧉ " + Room.shortened(question.ask(), LABEL), question.ask())));
      }
    }
  }

  private void evidence() {
    List<Card.Key> row = new ArrayList<>();
    for (Point point : page.found().stream().limit(EVIDENCE).toList()) {
      String number = Integer.toString(point.number());
      row.add(press("Evidence " + number, Press.Act.EVIDENCE, number));
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
        Card.Key key = press("Not a problem: " + point.number(), Press.Act.FINE, check);
        if (key.data().getBytes(StandardCharsets.UTF_8).length <= DATA) {
          rows.add(List.of(key));
        }
      }
    }
  }

  private Card.Key press(String label, Press.Act act, String about) {
    return Card.Key.press(label, new Press(act, judged.caseId().number(), about).data());
  }
}
