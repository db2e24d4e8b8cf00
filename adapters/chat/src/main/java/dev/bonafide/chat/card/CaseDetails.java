package dev.bonafide.chat.card;

import dev.bonafide.conversation.BotAnswer;
import dev.bonafide.conversation.command.DialogForm;
import dev.bonafide.phrasebook.Phrasebook;
import dev.bonafide.report.AskedNote;
import dev.bonafide.report.LinkSentences;
import dev.bonafide.report.Point;
import dev.bonafide.report.ReportPage;
import dev.bonafide.report.ShownQuote;
import dev.bonafide.report.Visible;
import dev.bonafide.verdict.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What stands behind a card, in plain words, a paragraph each; they may hold the evidence's. */
public final class CaseDetails {
  private static final int QUOTES = 2;

  private final BotAnswer.Judged judged;
  private final ReportPage page;
  private final Phrasebook book;
  private final Audience audience;

  public CaseDetails(BotAnswer.Judged judged, Phrasebook book, Audience audience) {
    this.judged = judged;
    this.page = ReportPage.of(judged.examination(), judged.particulars(), book);
    this.book = book;
    this.audience = audience;
  }

  /** What someone asks to see; the evidence, where it is none of the rest. */
  public List<String> of(DialogForm form) {
    return switch (form) {
      case QUESTIONS -> questions();
      case LOOKED -> looked();
      case STEPS -> steps();
      case EVIDENCE, ANSWER, RULING, OUTCOME, ERASE, SUBJECT -> evidence();
    };
  }

  /**
   * Lists all there is to do; where nothing is, what its card says. Addresses are left out: none
   * can be followed in a chat.
   */
  private List<String> steps() {
    List<String> all = new ArrayList<>(audience.inFull(judged, book));
    if (audience != Audience.MODERATOR && !page.approached().reply().isEmpty()) {
      all.add(page.approached().decline());
      all.addAll(page.approached().steps());
    }
    return all.isEmpty() ? List.of(book.say(audience.inShort(judged))) : all;
  }

  /** Every finding with its words, and how it may be innocent; then the links to other cases. */
  private List<String> evidence() {
    List<String> said = new ArrayList<>();
    Stream.concat(page.found().stream(), page.noted().stream())
        .forEach(point -> said.addAll(evidence(point)));
    judged.links().stream().map(new LinkSentences(book)::inFull).forEach(said::add);
    return said.isEmpty() ? List.of(book.say("card.none")) : said;
  }

  private List<String> evidence(Point point) {
    List<String> said = new ArrayList<>();
    said.add(point.number() + ". " + point.title() + " (" + point.strength() + ")");
    for (ShownQuote quote : point.quotes().stream().limit(QUOTES).toList()) {
      said.add("“" + quote.words() + "” (" + quote.place() + ")");
    }
    int left = point.quotes().size() + point.more() - QUOTES;
    if (left > 0) {
      said.add(book.say("card.kind", left));
    }
    labelled(said, "explain.aside", point.setAside());
    labelled(said, "explain.parts", point.parts());
    labelled(said, "explain.beneath", point.beneath());
    labelled(said, "explain.why", List.of(point.why()));
    labelled(said, "explain.innocent", point.innocent());
    return said;
  }

  private void labelled(List<String> said, String key, List<String> texts) {
    if (!texts.isEmpty()) {
      said.add(book.say(key, String.join("; ", texts)));
    }
  }

  /** Numbered, each with who asked it and with what a good answer would show below it. */
  private List<String> questions() {
    List<String> said = new ArrayList<>();
    int number = 0;
    for (Question question : page.best()) {
      said.add(++number + ". " + Visible.line(question.ask()));
      AskedNote.of(question, book).ifPresent(said::add);
      said.add(book.say("explain.good", Visible.line(question.goodAnswer())));
    }
    return said.isEmpty() ? List.of(book.say("card.none")) : said;
  }

  /** What was read, what was not, what speaks against the findings. */
  private List<String> looked() {
    List<String> said = new ArrayList<>(page.looked());
    said.addAll(page.against());
    said.addAll(page.limits());
    said.addAll(page.wanted());
    said.addAll(judged.notices());
    if (page.mixed()) {
      said.add(book.say("card.english"));
    }
    said.add(page.imprint());
    said.add(book.say("card.decision"));
    return said.stream().distinct().toList();
  }
}
