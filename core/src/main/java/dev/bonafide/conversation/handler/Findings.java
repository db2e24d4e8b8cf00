package dev.bonafide.conversation.handler;

import dev.bonafide.casefile.CaseHistory;
import dev.bonafide.casework.CaseScreener;
import dev.bonafide.casework.CaseState;
import dev.bonafide.casework.Judgement;
import dev.bonafide.check.Advise;
import dev.bonafide.check.FollowUpQuestion;
import dev.bonafide.check.NextStep;
import dev.bonafide.conversation.Phrases;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.CalledFindings;
import dev.bonafide.verdict.Weighed;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The findings of one judgement, as people call them. */
final class Findings {
  private final Judgement judgement;
  private final CalledFindings called;
  private final Phrasebook book;

  Findings(Judgement judgement, Phrasebook book) {
    this.judgement = judgement;
    this.called = CalledFindings.of(judgement.examination().assessment());
    this.book = book;
  }

  /** Those of a stored case, as it stands. */
  static Findings of(CaseHistory history, CaseScreener screener, Phrases phrases) {
    return new Findings(screener.judge(CaseState.of(history)), phrases.book());
  }

  CalledFindings called() {
    return called;
  }

  /** All there is to say on one. */
  List<String> explained(Weighed weighed) {
    Weighed shown = called.entry(weighed);
    ReportPage page = ReportPage.of(judgement.examination(), judgement.particulars(), book);
    return Stream.concat(page.found().stream(), page.noted().stream())
        .filter(point -> point.number() == shown.number())
        .findFirst()
        .map(point -> paragraphs(point, shown.finding().flag().in(book.language()).next()))
        .orElseThrow();
  }

  private List<String> paragraphs(Point point, NextStep next) {
    List<String> said = new ArrayList<>();
    said.add(point.number() + ". " + point.title() + " (" + point.strength() + ")");
    if (point.contradiction()) {
      said.add(book.say("card.disagree"));
    }
    for (ShownQuote quote : point.quotes()) {
      said.add("“" + quote.words() + "” (" + quote.place() + ")");
    }
    if (point.more() > 0) {
      said.add(book.say("card.kind", point.more()));
    }
    labelled(said, "aside", point.setAside());
    labelled(said, "parts", point.parts());
    labelled(said, "beneath", point.beneath());
    labelled(said, "why", List.of(point.why()));
    labelled(said, "innocent", point.innocent());
    labelled(said, next);
    labelled(said, "source", point.sources());
    return said;
  }

  private void labelled(List<String> said, NextStep next) {
    switch (next) {
      case FollowUpQuestion ask -> {
        labelled(said, "ask", List.of(Visible.line(ask.question())));
        labelled(said, "good", List.of(Visible.line(ask.good())));
        labelled(said, "bad", List.of(Visible.line(ask.bad())));
      }
      case Advise advise -> labelled(said, "advise", List.of(Visible.line(advise.what())));
    }
  }

  private void labelled(List<String> said, String label, List<String> texts) {
    if (!texts.isEmpty()) {
      said.add(book.say("explain." + label, String.join("; ", texts)));
    }
  }
}
