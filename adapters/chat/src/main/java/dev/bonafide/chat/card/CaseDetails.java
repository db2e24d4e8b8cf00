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
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What stands behind a card, in plain words, a paragraph each; they may hold the evidence's. */
public record CaseDetails(
    BotAnswer.Judged judged, ReportPage page, Phrasebook book, Audience audience) {
  /** Quotes of a finding where there is little room. */
  private static final int QUOTES = 2;

  public CaseDetails(BotAnswer.Judged judged, Phrasebook book, Audience audience) {
    this(judged, ReportPage.of(judged.examination(), judged.particulars(), book), book, audience);
  }

  /** What someone asks to see; the evidence, where it is none of the rest. */
  public List<String> of(DialogForm form) {
    return switch (form) {
      case QUESTIONS -> questions();
      case LOOKED -> looked();
      case STEPS -> steps();
      case EVIDENCE, ANSWER, RULING, OUTCOME, ERASE, SUBJECT ->
          evidence(false).stream().map(DetailParagraph::text).toList();
    };
  }

  /**
   * Lists all there is to do; where nothing is, first what its card says. Addresses are left out:
   * none can be followed in a chat.
   */
  private List<String> steps() {
    List<String> all = new ArrayList<>(audience.inFull(judged, page, book));
    if (all.isEmpty()) {
      all.add(book.say(audience.inShort(judged)));
    }
    if (audience != Audience.MODERATOR && !page.approached().reply().isEmpty()) {
      all.add(page.approached().decline());
      all.addAll(page.approached().steps());
    }
    return all;
  }

  /**
   * Every finding with its words, and how it may be innocent, by their numbers; then the links to
   * other cases.
   *
   * @param whole whether all quotes are shown, each in full
   */
  public List<DetailParagraph> evidence(boolean whole) {
    List<DetailParagraph> all = new ArrayList<>();
    Stream.concat(page.found().stream(), page.noted().stream())
        .sorted(Comparator.comparingInt(Point::number))
        .forEach(
            point -> {
              all.add(DetailParagraph.said(title(point)));
              all.addAll(quoted(point, whole));
              explained(point).stream().map(DetailParagraph::said).forEach(all::add);
            });
    judged.links().stream()
        .map(new LinkSentences(book)::inFull)
        .map(DetailParagraph::said)
        .forEach(all::add);
    return all.isEmpty() ? List.of(DetailParagraph.said(book.say("card.none"))) : all;
  }

  private static String title(Point point) {
    return point.number() + ". " + point.title() + " (" + point.strength() + ")";
  }

  private List<DetailParagraph> quoted(Point point, boolean whole) {
    List<ShownQuote> all = Stream.concat(point.quotes().stream(), point.beyond().stream()).toList();
    int most = whole ? all.size() : QUOTES;
    List<DetailParagraph> quoted = new ArrayList<>();
    for (ShownQuote quote : all.stream().limit(most).toList()) {
      String words = whole ? inFull(quote) : quote.words();
      quoted.add(new DetailParagraph("“" + words + "” (" + quote.place() + ")", true));
    }
    if (all.size() > most) {
      quoted.add(DetailParagraph.said(book.say("card.kind", all.size() - most)));
    }
    return quoted;
  }

  /** Words as they stand in what was read; as they are shown elsewhere if not there. */
  private String inFull(ShownQuote quote) {
    return judged.examination().caseFile().readings().stream()
        .filter(reading -> reading.name().equals(quote.exhibit()))
        .filter(reading -> quote.span().end() <= reading.text().length())
        .map(reading -> quote.span().of(reading.text()))
        .filter(words -> Visible.quote(words).equals(quote.words()))
        .map(Visible::line)
        .findFirst()
        .orElse(quote.words());
  }

  private List<String> explained(Point point) {
    List<String> said = new ArrayList<>();
    labelled(said, "explain.aside", point.setAside());
    labelled(said, "explain.confirmed", point.confirmed());
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

  /**
   * Numbered, each with who asked it and with what a good answer would show below it; first whether
   * two speakers are one, where that is open; what is asked of anyone, where nothing was found;
   * what to do, where nothing is to be asked.
   */
  private List<String> questions() {
    List<String> said = new ArrayList<>(page.also());
    int number = 0;
    for (Question question : page.asked(judged.examination().caseFile(), book.language())) {
      said.add(++number + ". " + Visible.line(question.ask()));
      AskedNote.of(question, book).ifPresent(said::add);
      said.add(book.say("explain.good", Visible.line(question.goodAnswer())));
    }
    return said.isEmpty() ? steps() : said;
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
